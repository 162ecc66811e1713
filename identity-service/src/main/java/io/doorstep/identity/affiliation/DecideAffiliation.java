package io.doorstep.identity.affiliation;

import io.doorstep.identity.affiliation.DecideOutcome.Decided;
import io.doorstep.identity.affiliation.DecideOutcome.NoSuchAffiliation;
import io.doorstep.identity.affiliation.DecideOutcome.NotPossible;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Approves, rejects, suspends or reactivates a marketer, with effect on the membership at once.
@Component
public class DecideAffiliation {

    private final Affiliations affiliations;
    private final AffiliationRows rows;
    private final MarketerMembership membership;
    private final TellAffiliation tell;
    private final InstantSource clock;

    DecideAffiliation(
            Affiliations affiliations,
            AffiliationRows rows,
            MarketerMembership membership,
            TellAffiliation tell,
            InstantSource clock) {
        this.affiliations = affiliations;
        this.rows = rows;
        this.membership = membership;
        this.tell = tell;
        this.clock = clock;
    }

    /// @param reason that the marketer is told
    @Transactional
    public DecideOutcome decide(UUID id, AffiliationStep step, @Nullable String reason) {
        return affiliations
                .lock(id)
                .map(affiliation -> decide(affiliation, step, reason))
                .orElseGet(NoSuchAffiliation::new);
    }

    private DecideOutcome decide(Affiliation affiliation, AffiliationStep step, @Nullable String reason) {
        if (!step.isLegalFrom(affiliation.status())) {
            return new NotPossible(affiliation.status());
        }
        affiliation.take(step, reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
        tell.tell(affiliation, step);
        membership.follow(affiliation.userId(), step);
        return new Decided(rows.find(affiliation.id()).orElseThrow());
    }
}
