package io.doorstep.identity.membership;

import io.doorstep.identity.membership.AddMemberOutcome.Invited;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Invites somebody; an invitation before it ends.
@Component
class InviteMember {

    private final Memberships memberships;
    private final MemberRows rows;
    private final InvitationLinks links;
    private final InvitationSettings settings;
    private final Seats seats;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    InviteMember(
            Memberships memberships,
            MemberRows rows,
            InvitationLinks links,
            InvitationSettings settings,
            Seats seats,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.rows = rows;
        this.links = links;
        this.settings = settings;
        this.seats = seats;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Invited invite(Membership membership, Set<String> roles) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = now.plus(settings.lifetime());
        membership.invite(roles, expiresAt);
        membership.keepLink(links.token(membership).hash());
        memberships.saveAndFlush(membership);
        MemberView invited = rows.find(membership.userId()).orElseThrow();
        seats.reserve(invited);
        events.publishEvent(new MemberInvited(membership.userId(), now, expiresAt));
        return new Invited(invited, links.link(membership));
    }
}
