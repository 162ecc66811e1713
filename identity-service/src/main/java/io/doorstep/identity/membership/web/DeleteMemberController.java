package io.doorstep.identity.membership.web;

import io.doorstep.identity.membership.DeleteMember;
import io.doorstep.identity.membership.DeleteMemberOutcome.Deleted;
import io.doorstep.identity.membership.DeleteMemberOutcome.LastOwner;
import io.doorstep.identity.membership.DeleteMemberOutcome.NoSuchMember;
import io.doorstep.identity.membership.DeleteMemberOutcome.OnHold;
import io.doorstep.identity.membership.DeleteMemberOutcome.RolesRefused;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeleteMemberController {

    private final DeleteMember deleteMember;

    DeleteMemberController(DeleteMember deleteMember) {
        this.deleteMember = deleteMember;
    }

    @DeleteMapping({"/api/v1/users/{id}", "/api/v1/members/{id}"})
    @RequiresPermission("member:write")
    ResponseEntity<Void> deleteMember(@PathVariable UUID id) {
        return switch (deleteMember.delete(id)) {
            case Deleted _ -> ResponseEntity.noContent().build();
            case NoSuchMember _ -> throw Problems.notFound("member", id);
            case LastOwner _ -> MemberAnswers.lastOwner();
            case OnHold _ -> MemberAnswers.legalHold();
            case RolesRefused(var reason) -> MemberAnswers.rolesRefused(reason);
        };
    }
}
