package io.doorstep.identity.authentication.mail;

import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.Problems;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// For our own service that sends mails; the gateway does not route it.
@Hidden
@RestController
class MailLinkController {

    private static final String MAILER = "notification";

    private final FindMailLink findMailLink;

    MailLinkController(FindMailLink findMailLink) {
        this.findMailLink = findMailLink;
    }

    @PostMapping("/internal/mail-links")
    @OpenToAll(because = "the services' secret is checked before")
    ResponseEntity<MailLink> findMailLink(@Valid @RequestBody MailLinkRequest request, Principal service) {
        if (!MAILER.equals(service.getName())) {
            throw new AccessDeniedException("Only the service that sends mails may do this");
        }
        MailLink link = Tenancy.callAs(request.tenantId(), () -> findMailLink.find(request.purpose(), request.id()))
                .orElseThrow(() -> Problems.notFound("mail link", request.id()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(link);
    }

    /// @param id of who is invited, or of the link that the event names
    record MailLinkRequest(
            @NotNull UUID tenantId,
            @NotNull MailPurpose purpose,
            @NotNull UUID id) {}
}
