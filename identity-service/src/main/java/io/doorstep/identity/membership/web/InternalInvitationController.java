package io.doorstep.identity.membership.web;

import io.doorstep.identity.membership.FindInvitationLink;
import io.doorstep.identity.membership.FindInvitationLink.InvitationMail;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.Problems;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// For our own service that writes the mail; the gateway does not route it.
@Hidden
@RestController
class InternalInvitationController {

    private static final String MAIL_WRITER = "notification";

    private final FindInvitationLink findInvitationLink;

    InternalInvitationController(FindInvitationLink findInvitationLink) {
        this.findInvitationLink = findInvitationLink;
    }

    @PostMapping("/internal/invitation-links")
    @OpenToAll(because = "the services' secret is checked before")
    ResponseEntity<InvitationLinkResponse> findInvitationLink(
            @Valid @RequestBody InvitationLinkRequest request, Principal service) {
        if (!service.getName().equals(MAIL_WRITER)) {
            throw Problems.forbidden("not_for_this_service", "Only who writes the mail may know its link.");
        }
        InvitationMail mail = Tenancy.callAs(request.tenantId(), () -> findInvitationLink.find(request.userId()))
                .orElseThrow(() -> Problems.notFound("invitation", request.userId()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new InvitationLinkResponse(mail.email(), mail.name(), mail.link(), mail.expiresAt()));
    }

    record InvitationLinkRequest(
            @NotNull UUID tenantId, @NotNull UUID userId) {}

    record InvitationLinkResponse(String email, String name, String link, Instant expiresAt) {}
}
