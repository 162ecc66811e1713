package io.doorstep.identity.membership;

import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes somebody an active member of the bound organization, and tells.
@Component
class JoinOrganization {

    private final Memberships memberships;
    private final MemberRows rows;
    private final Seats seats;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    JoinOrganization(
            Memberships memberships,
            MemberRows rows,
            Seats seats,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.rows = rows;
        this.seats = seats;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    MemberView join(Membership membership) {
        membership.join(clock.instant());
        memberships.saveAndFlush(membership);
        MemberView member = rows.find(membership.userId()).orElseThrow();
        seats.take(member);
        events.publishEvent(new MemberJoined(member));
        return member;
    }
}
