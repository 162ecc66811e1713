package io.doorstep.identity.membership;

import io.doorstep.identity.access.ChangeRights;
import io.doorstep.identity.access.JudgeRoles;
import io.doorstep.identity.membership.ChangeMemberOutcome.Changed;
import io.doorstep.identity.membership.ChangeMemberOutcome.LastOwner;
import io.doorstep.identity.membership.ChangeMemberOutcome.NoSuchMember;
import io.doorstep.identity.membership.ChangeMemberOutcome.NotPossible;
import io.doorstep.identity.membership.ChangeMemberOutcome.OnlyStored;
import io.doorstep.identity.membership.ChangeMemberOutcome.RolesRefused;
import io.doorstep.kit.web.ETags;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Edits a member's details and roles, deactivates and reactivates; there is always an active owner left.
@Component
public class ChangeMember {

    private final Memberships memberships;
    private final MemberRows rows;
    private final MemberRights memberRights;
    private final JudgeRoles judgeRoles;
    private final LastOwnerGuard lastOwner;
    private final ChangeRights changeRights;
    private final Seats seats;
    private final OnlyStore onlyStore;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    ChangeMember(
            Memberships memberships,
            MemberRows rows,
            MemberRights memberRights,
            JudgeRoles judgeRoles,
            LastOwnerGuard lastOwner,
            ChangeRights changeRights,
            Seats seats,
            OnlyStore onlyStore,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.rows = rows;
        this.memberRights = memberRights;
        this.judgeRoles = judgeRoles;
        this.lastOwner = lastOwner;
        this.changeRights = changeRights;
        this.seats = seats;
        this.onlyStore = onlyStore;
        this.clock = clock;
        this.events = events;
    }

    /// Who has had the own facts restricted changes them in the own profile.
    ///
    /// That the roles are others is told by [TellChangedRights], if it makes a difference.
    @Transactional
    public ChangeMemberOutcome edit(UUID userId, MemberEdit edit, @Nullable String ifMatch) {
        return changeRights.change(() -> change(userId, member -> {
            ETags.check(ifMatch, rows.find(userId).orElseThrow().version());
            if (edit.changesDetails() && onlyStore.isOnlyStored(userId)) {
                return new OnlyStored();
            }
            Set<String> roles = edit.roles() == null ? member.roles() : edit.roles();
            Optional<String> refusal = judgeRoles.refusal(member.roles(), roles);
            if (refusal.isPresent()) {
                return new RolesRefused(refusal.get());
            }
            if (!roles.contains(Membership.OWNER) && lastOwner.isLast(member)) {
                return new LastOwner();
            }
            member.apply(edit);
            MemberView edited = written(member);
            if (edit.changesDetails() && edited.isActive()) {
                events.publishEvent(new MemberUpdated(edited));
            }
            return new Changed(edited);
        }));
    }

    @Transactional
    public ChangeMemberOutcome deactivate(UUID userId) {
        return change(userId, member -> {
            Optional<String> refusal = judgeRoles.refusal(member.roles(), Set.of());
            if (refusal.isPresent()) {
                return new RolesRefused(refusal.get());
            }
            if (!member.status().canMoveTo(MemberStatus.DEACTIVATED)) {
                return new NotPossible(member.status());
            }
            if (lastOwner.isLast(member)) {
                return new LastOwner();
            }
            member.deactivate();
            return told(member, MemberDeactivated::new);
        });
    }

    /// Gives back all that the member had, by teams too, so the caller must have as much.
    @Transactional
    public ChangeMemberOutcome reactivate(UUID userId) {
        return change(userId, member -> {
            MemberView view = rows.find(userId).orElseThrow();
            Optional<String> refusal =
                    judgeRoles.refusal(Set.of(), memberRights.of(view).roles());
            if (refusal.isPresent()) {
                return new RolesRefused(refusal.get());
            }
            if (member.status() != MemberStatus.DEACTIVATED || !member.hasEverJoined()) {
                return new NotPossible(member.status());
            }
            member.join(clock.instant());
            Changed reactivated = told(member, MemberUpdated::new);
            seats.reserve(reactivated.member());
            return reactivated;
        });
    }

    private ChangeMemberOutcome change(UUID userId, Function<Membership, ChangeMemberOutcome> change) {
        return memberships.findById(userId).map(change).orElseGet(NoSuchMember::new);
    }

    private Changed told(Membership member, Function<MemberView, Object> event) {
        MemberView view = written(member);
        events.publishEvent(event.apply(view));
        return new Changed(view);
    }

    private MemberView written(Membership member) {
        memberships.saveAndFlush(member);
        return rows.find(member.userId()).orElseThrow();
    }
}
