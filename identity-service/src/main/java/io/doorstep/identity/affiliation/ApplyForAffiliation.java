package io.doorstep.identity.affiliation;

import io.doorstep.identity.affiliation.ApplyOutcome.AlreadyAMember;
import io.doorstep.identity.affiliation.ApplyOutcome.AlreadyAffiliated;
import io.doorstep.identity.affiliation.ApplyOutcome.Applied;
import io.doorstep.identity.affiliation.ApplyOutcome.NoSuchCompany;
import io.doorstep.identity.membership.AdmitPerson;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lets a person with an account apply to a company as its marketer.
@Component
public class ApplyForAffiliation {

    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('affiliation:' || :user || :tenant, 0))";

    private final FindOrganization findOrganization;
    private final Affiliations affiliations;
    private final AdmitPerson members;
    private final TellAffiliation tell;
    private final Ids ids;
    private final InstantSource clock;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    ApplyForAffiliation(
            FindOrganization findOrganization,
            Affiliations affiliations,
            AdmitPerson members,
            TellAffiliation tell,
            Ids ids,
            InstantSource clock,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.findOrganization = findOrganization;
        this.affiliations = affiliations;
        this.members = members;
        this.tell = tell;
        this.ids = ids;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// Must not run in a transaction, which would belong to the organization that the person comes from.
    public ApplyOutcome apply(UUID userId, String slug, @Nullable String message) {
        return findOrganization
                .findBySlug(slug)
                .map(company -> Tenancy.callAs(
                        company, () -> Objects.requireNonNull(transaction.execute(_ -> applyThere(userId, message)))))
                .orElseGet(NoSuchCompany::new);
    }

    private ApplyOutcome applyThere(UUID userId, @Nullable String message) {
        lock(userId);
        Optional<Affiliation> known = affiliations.lockOf(userId);
        if (known.isPresent() && !AffiliationStep.APPLY.isLegalFrom(known.get().status())) {
            return new AlreadyAffiliated(known.get().id(), known.get().status());
        }
        if (members.isKnown(userId)) {
            return new AlreadyAMember();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Affiliation affiliation = known.orElseGet(() -> new Affiliation(ids.next(), userId, message, now));
        known.ifPresent(rejected -> rejected.applyAgain(message, now));
        tell.tell(affiliation, AffiliationStep.APPLY);
        return new Applied(affiliation.id());
    }

    private void lock(UUID userId) {
        jdbc.sql(ONE_AT_A_TIME)
                .param("user", userId.toString())
                .param("tenant", Tenancy.current().toString())
                .query((_, _) -> true)
                .single();
    }
}
