package io.doorstep.identity.membership.web;

import io.doorstep.identity.membership.ChangeInvitation;
import io.doorstep.identity.membership.ChangeInvitationOutcome;
import io.doorstep.identity.membership.ChangeInvitationOutcome.NoSuchInvitation;
import io.doorstep.identity.membership.ChangeInvitationOutcome.Resent;
import io.doorstep.identity.membership.ChangeInvitationOutcome.Revoked;
import io.doorstep.identity.membership.ChangeInvitationOutcome.RolesRefused;
import io.doorstep.identity.membership.web.MemberResponse.InvitationResponse;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The invitation of somebody who has not joined yet; those who are invited stand in the list of users.
@RestController
@RequestMapping("/api/v1/users/{id}/invitation")
class InvitationController {

    private final ChangeInvitation changeInvitation;

    InvitationController(ChangeInvitation changeInvitation) {
        this.changeInvitation = changeInvitation;
    }

    /// Sends another mail; the link of the one before does not work any more.
    @PostMapping("/resend")
    @RequiresPermission("member:write")
    ResponseEntity<MemberResponse> resendInvitation(@PathVariable UUID id) {
        return answer(id, changeInvitation.resend(id));
    }

    @DeleteMapping
    @RequiresPermission("member:write")
    ResponseEntity<MemberResponse> revokeInvitation(@PathVariable UUID id) {
        return answer(id, changeInvitation.revoke(id));
    }

    private static ResponseEntity<MemberResponse> answer(UUID id, ChangeInvitationOutcome outcome) {
        return switch (outcome) {
            case Resent(var member, var invitation) ->
                ResponseEntity.ok()
                        .eTag(ETags.of(member.version()))
                        .body(MemberResponse.of(member, InvitationResponse.of(invitation)));
            case Revoked _ -> ResponseEntity.noContent().build();
            case NoSuchInvitation _ -> throw Problems.notFound("invitation", id);
            case RolesRefused(var reason) -> MemberAnswers.rolesRefused(reason);
        };
    }
}
