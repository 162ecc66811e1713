package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.SwitchOutcome.NotAMember;
import io.doorstep.identity.authentication.SwitchOutcome.PasswordExpired;
import io.doorstep.identity.authentication.SwitchOutcome.ProvedElsewhere;
import io.doorstep.identity.authentication.SwitchOutcome.SignOnDemanded;
import io.doorstep.identity.authentication.SwitchOutcome.Switched;
import io.doorstep.identity.membership.OrganizationOfUser;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth")
class SwitchOrganizationController {

    private final SwitchOrganization switchOrganization;

    SwitchOrganizationController(SwitchOrganization switchOrganization) {
        this.switchOrganization = switchOrganization;
    }

    /// Where the caller may go.
    @GetMapping("/organizations")
    @OpenToAll(because = "each signed-in person may know the own memberships")
    Page<OrganizationChoice> listOrganizations() {
        Caller caller = Caller.current();
        return new Page<>(
                switchOrganization.listChoices(caller.userId()).stream()
                        .map(choice -> OrganizationChoice.of(choice, caller.tenantId()))
                        .toList(),
                null);
    }

    @PostMapping("/switch-organization")
    @OpenToAll(because = "each signed-in person may go where the person is a member")
    @NoIdempotentTransaction
    ResponseEntity<SignedInResponse> switchOrganization(
            @Valid @RequestBody SwitchRequest request, HttpServletRequest http) {
        UUID userId = Caller.current().userId();
        return switch (switchOrganization.switchTo(
                request.organizationId(), userId, RequestDevice.of(http), CallerProof.current())) {
            case Switched(var signedIn) -> AuthenticationAnswers.signedIn(signedIn);
            case NotAMember _ -> throw Problems.notFound("organization", request.organizationId());
            case PasswordExpired _ -> AuthenticationAnswers.passwordExpired();
            case SignOnDemanded _ -> AuthenticationAnswers.signOnDemanded();
            case ProvedElsewhere _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.FORBIDDEN,
                        "proved_elsewhere",
                        "Your organization's provider vouches for you there alone. Sign in to the other organization.");
        };
    }

    record SwitchRequest(@NotNull UUID organizationId) {}

    /// @param current whether the caller is signed in there now
    record OrganizationChoice(UUID id, String slug, String name, boolean open, boolean current) {

        static OrganizationChoice of(OrganizationOfUser organization, UUID current) {
            return new OrganizationChoice(
                    organization.id(),
                    organization.slug(),
                    organization.name(),
                    organization.open(),
                    organization.id().equals(current));
        }
    }
}
