package io.doorstep.identity.membership;

import io.doorstep.identity.access.JudgeRoles;
import io.doorstep.identity.membership.AddMemberOutcome.Invited;
import io.doorstep.identity.membership.ChangeInvitationOutcome.NoSuchInvitation;
import io.doorstep.identity.membership.ChangeInvitationOutcome.Resent;
import io.doorstep.identity.membership.ChangeInvitationOutcome.Revoked;
import io.doorstep.identity.membership.ChangeInvitationOutcome.RolesRefused;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends an invitation again, with a new link and all of its time, or takes it back.
@Component
public class ChangeInvitation {

    private final Memberships memberships;
    private final InviteMember inviteMember;
    private final JudgeRoles judgeRoles;
    private final UserDirectory users;

    ChangeInvitation(Memberships memberships, InviteMember inviteMember, JudgeRoles judgeRoles, UserDirectory users) {
        this.memberships = memberships;
        this.inviteMember = inviteMember;
        this.judgeRoles = judgeRoles;
        this.users = users;
    }

    @Transactional
    public ChangeInvitationOutcome resend(UUID userId) {
        return change(userId, membership -> judgeRoles
                .refusal(Set.of(), membership.roles())
                .<ChangeInvitationOutcome>map(RolesRefused::new)
                .orElseGet(() -> {
                    Invited invited = inviteMember.invite(membership, membership.roles());
                    return new Resent(invited.member(), invited.invitation());
                }));
    }

    /// The link ends at once, and an account that was opened for the invitation goes with it.
    @Transactional
    public ChangeInvitationOutcome revoke(UUID userId) {
        return change(userId, membership -> judgeRoles
                .refusal(membership.roles(), Set.of())
                .<ChangeInvitationOutcome>map(RolesRefused::new)
                .orElseGet(() -> {
                    memberships.delete(membership);
                    memberships.flush();
                    users.closeIfNowhereAMember(userId);
                    return new Revoked();
                }));
    }

    private ChangeInvitationOutcome change(UUID userId, Function<Membership, ChangeInvitationOutcome> change) {
        return memberships
                .findById(userId)
                .filter(membership -> membership.status() == MemberStatus.INVITED)
                .map(change)
                .orElseGet(NoSuchInvitation::new);
    }
}
