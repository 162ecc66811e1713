package io.doorstep.identity.membership;

import io.doorstep.identity.membership.ChangeMemberOutcome.Changed;
import io.doorstep.identity.membership.ChangeMemberOutcome.LastOwner;
import io.doorstep.identity.membership.ChangeMemberOutcome.NoSuchMember;
import io.doorstep.identity.membership.ChangeMemberOutcome.NotPossible;
import io.doorstep.identity.membership.ChangeMemberOutcome.RolesRefused;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.web.ETags;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes a member's roles, deactivates and reactivates; there is always an active owner left.
@Component
public class ChangeMember {

    private final Memberships memberships;
    private final MemberRows rows;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    ChangeMember(Memberships memberships, MemberRows rows, InstantSource clock, ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public ChangeMemberOutcome giveRoles(UUID userId, Set<String> roles, @Nullable String ifMatch) {
        return change(userId, member -> {
            ETags.check(ifMatch, rows.find(userId).orElseThrow().version());
            Optional<String> refusal = RoleGrants.refusal(Caller.current(), member.roles(), roles);
            if (refusal.isPresent()) {
                return new RolesRefused(refusal.get());
            }
            if (!roles.contains(Membership.OWNER) && isLastOwner(member)) {
                return new LastOwner();
            }
            member.giveRoles(roles);
            return told(member, MemberUpdated::new);
        });
    }

    @Transactional
    public ChangeMemberOutcome deactivate(UUID userId) {
        return change(userId, member -> {
            Optional<String> refusal = RoleGrants.refusal(Caller.current(), member.roles(), Set.of());
            if (refusal.isPresent()) {
                return new RolesRefused(refusal.get());
            }
            if (!member.status().canMoveTo(MemberStatus.DEACTIVATED)) {
                return new NotPossible(member.status());
            }
            if (isLastOwner(member)) {
                return new LastOwner();
            }
            member.deactivate();
            return told(member, MemberDeactivated::new);
        });
    }

    @Transactional
    public ChangeMemberOutcome reactivate(UUID userId) {
        return change(userId, member -> {
            Optional<String> refusal = RoleGrants.refusal(Caller.current(), Set.of(), member.roles());
            if (refusal.isPresent()) {
                return new RolesRefused(refusal.get());
            }
            if (member.status() != MemberStatus.DEACTIVATED || !member.hasEverJoined()) {
                return new NotPossible(member.status());
            }
            member.join(clock.instant());
            return told(member, MemberUpdated::new);
        });
    }

    private ChangeMemberOutcome change(UUID userId, Function<Membership, ChangeMemberOutcome> change) {
        return memberships.findById(userId).map(change).orElseGet(NoSuchMember::new);
    }

    private boolean isLastOwner(Membership member) {
        return member.status() == MemberStatus.ACTIVE
                && member.isOwner()
                && memberships.lockOwners().equals(List.of(member.userId()));
    }

    private Changed told(Membership member, Function<MemberView, Object> event) {
        memberships.saveAndFlush(member);
        MemberView view = rows.find(member.userId()).orElseThrow();
        events.publishEvent(event.apply(view));
        return new Changed(view);
    }
}
