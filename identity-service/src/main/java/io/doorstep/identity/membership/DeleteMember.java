package io.doorstep.identity.membership;

import io.doorstep.identity.access.ChangeRights;
import io.doorstep.identity.access.JudgeRoles;
import io.doorstep.identity.membership.DeleteMemberOutcome.Deleted;
import io.doorstep.identity.membership.DeleteMemberOutcome.LastOwner;
import io.doorstep.identity.membership.DeleteMemberOutcome.NoSuchMember;
import io.doorstep.identity.membership.DeleteMemberOutcome.OnHold;
import io.doorstep.identity.membership.DeleteMemberOutcome.RolesRefused;
import io.doorstep.identity.team.LeaveTeams;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes a member, and the account of somebody who is a member nowhere else. Signed out at once, as by
/// deactivation; what the person has done stays in the records of others under the id.
@Component
public class DeleteMember {

    private final Memberships memberships;
    private final MemberRows rows;
    private final UserDirectory users;
    private final JudgeRoles judgeRoles;
    private final LastOwnerGuard lastOwner;
    private final KeepMember keepMember;
    private final LeaveTeams leaveTeams;
    private final ChangeRights changeRights;
    private final ApplicationEventPublisher events;

    DeleteMember(
            Memberships memberships,
            MemberRows rows,
            UserDirectory users,
            JudgeRoles judgeRoles,
            LastOwnerGuard lastOwner,
            KeepMember keepMember,
            LeaveTeams leaveTeams,
            ChangeRights changeRights,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.rows = rows;
        this.users = users;
        this.judgeRoles = judgeRoles;
        this.lastOwner = lastOwner;
        this.keepMember = keepMember;
        this.leaveTeams = leaveTeams;
        this.changeRights = changeRights;
        this.events = events;
    }

    @Transactional
    public DeleteMemberOutcome delete(UUID userId) {
        return memberships
                .findById(userId)
                .map(member -> changeRights.change(() -> delete(member)))
                .orElseGet(NoSuchMember::new);
    }

    private DeleteMemberOutcome delete(Membership member) {
        Optional<String> refusal = judgeRoles.refusal(member.roles(), Set.of());
        if (refusal.isPresent()) {
            return new RolesRefused(refusal.get());
        }
        if (lastOwner.isLast(member)) {
            return new LastOwner();
        }
        if (!rows.lock(member.userId())) {
            return new NoSuchMember();
        }
        if (keepMember.mustStay(member.userId())) {
            return new OnHold();
        }
        if (member.status() == MemberStatus.ACTIVE) {
            events.publishEvent(new MemberDeactivated(rows.find(member.userId()).orElseThrow()));
        }
        leaveTeams.leave(member.userId());
        memberships.delete(member);
        memberships.flush();
        users.closeIfNowhereAMember(member.userId());
        return new Deleted();
    }
}
