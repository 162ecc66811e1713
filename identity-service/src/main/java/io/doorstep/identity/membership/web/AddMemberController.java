package io.doorstep.identity.membership.web;

import io.doorstep.identity.membership.AddMember;
import io.doorstep.identity.membership.AddMemberOutcome.AccountExists;
import io.doorstep.identity.membership.AddMemberOutcome.AlreadyMember;
import io.doorstep.identity.membership.AddMemberOutcome.Invited;
import io.doorstep.identity.membership.AddMemberOutcome.Joined;
import io.doorstep.identity.membership.AddMemberOutcome.RolesRefused;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.membership.web.MemberResponse.InvitationResponse;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AddMemberController {

    private static final String MEMBERS = "/api/v1/members/";

    private final AddMember addMember;

    AddMemberController(AddMember addMember) {
        this.addMember = addMember;
    }

    @PostMapping({"/api/v1/users", "/api/v1/members"})
    @RequiresPermission("member:write")
    ResponseEntity<MemberResponse> addMember(@Valid @RequestBody AddMemberRequest request) {
        return switch (addMember.add(request.toNewMember())) {
            case Invited(var member, var invitation) -> created(member, InvitationResponse.of(invitation));
            case Joined(var member) -> created(member, null);
            case AlreadyMember(var userId) -> {
                ProblemDetail problem = Problems.detail(
                        HttpStatus.CONFLICT,
                        "already_member",
                        "The person is a member already. Change the roles or reactivate instead.");
                problem.setProperty("existingId", userId);
                problem.setProperty("href", MEMBERS + userId);
                yield ResponseEntity.of(problem).build();
            }
            case AccountExists _ ->
                ResponseEntity.of(
                                Problems.detail(
                                        HttpStatus.CONFLICT,
                                        "account_exists",
                                        "The person has an account and a password already. Leave the password out; the invitation is accepted with the person's own."))
                        .build();
            case RolesRefused(var reason) ->
                ResponseEntity.of(Problems.detail(HttpStatus.FORBIDDEN, "roles_refused", reason))
                        .build();
        };
    }

    private static ResponseEntity<MemberResponse> created(MemberView member, @Nullable InvitationResponse invitation) {
        return ResponseEntity.created(URI.create(MEMBERS + member.userId()))
                .eTag(ETags.of(member.version()))
                .body(MemberResponse.of(member, invitation));
    }
}
