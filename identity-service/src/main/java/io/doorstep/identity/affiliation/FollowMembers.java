package io.doorstep.identity.affiliation;

import io.doorstep.identity.membership.MemberDeactivated;
import io.doorstep.identity.membership.MemberUpdated;
import io.doorstep.identity.membership.MemberView;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps an affiliation true to a membership that somebody changed by the list of members.
@Component
class FollowMembers {

    private static final String BY_MEMBERSHIP = "changed in the list of members";

    private final Affiliations affiliations;
    private final TellAffiliation tell;
    private final InstantSource clock;

    FollowMembers(Affiliations affiliations, TellAffiliation tell, InstantSource clock) {
        this.affiliations = affiliations;
        this.tell = tell;
        this.clock = clock;
    }

    @EventListener
    void on(MemberDeactivated event) {
        follow(event.member(), AffiliationStep.SUSPEND);
    }

    /// Only who is active is told as updated.
    @EventListener
    void on(MemberUpdated event) {
        follow(event.member(), AffiliationStep.REACTIVATE);
    }

    private void follow(MemberView member, AffiliationStep step) {
        affiliations
                .lockOf(member.userId())
                .filter(affiliation -> step.isLegalFrom(affiliation.status()))
                .ifPresent(affiliation -> {
                    affiliation.take(step, BY_MEMBERSHIP, clock.instant().truncatedTo(ChronoUnit.MICROS));
                    tell.tell(affiliation, step);
                });
    }
}
