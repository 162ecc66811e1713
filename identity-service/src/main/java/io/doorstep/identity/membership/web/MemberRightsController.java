package io.doorstep.identity.membership.web;

import io.doorstep.identity.access.Rights;
import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.MemberRights;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MemberRightsController {

    private final FindMember findMember;
    private final MemberRights memberRights;

    MemberRightsController(FindMember findMember, MemberRights memberRights) {
        this.findMember = findMember;
        this.memberRights = memberRights;
    }

    /// What the member's next token will say.
    @GetMapping("/api/v1/users/{id}/permissions")
    @RequiresPermission("member:read")
    RightsResponse getMemberPermissions(@PathVariable UUID id) {
        Rights rights = findMember.find(id).map(memberRights::of).orElseThrow(() -> Problems.notFound("member", id));
        return new RightsResponse(rights.roles(), rights.grants().texts());
    }

    /// @param roles the own ones, those of the teams, and all that these inherit from
    record RightsResponse(Set<String> roles, Set<String> permissions) {}
}
