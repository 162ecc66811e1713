package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.proof.IssueProof;
import io.doorstep.identity.proof.Proof;
import io.doorstep.identity.proof.UseProof;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import io.swagger.v3.oas.annotations.Hidden;
import java.security.Principal;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// For the service that sends mails, at the moment of sending; the gateway does not route it.
@Hidden
@RestController
class AccountLinkController {

    private static final String MAILER = "notification";

    private final UseProof useProof;
    private final IssueProof issueProof;
    private final String publicUrl;

    AccountLinkController(UseProof useProof, IssueProof issueProof, @Value("${doorstep.public-url}") String publicUrl) {
        this.useProof = useProof;
        this.issueProof = issueProof;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/internal/account-links/{id}")
    @OpenToAll(because = "the services' secret is checked before")
    ResponseEntity<AccountLinkResponse> getLink(@PathVariable UUID id, Principal service) {
        if (!MAILER.equals(service.getName())) {
            throw new AccessDeniedException("Only the service that sends mails may do this");
        }
        return useProof.find(id)
                .flatMap(proof -> AccountPage.find(proof.purpose()).map(page -> answer(page, proof)))
                .orElseThrow(() -> Problems.notFound("account link", id));
    }

    private ResponseEntity<AccountLinkResponse> answer(AccountPage page, Proof proof) {
        String url = publicUrl + page.path() + "?token=" + issueProof.tokenOf(proof);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new AccountLinkResponse(url, proof.email()));
    }

    record AccountLinkResponse(String url, String email) {

        /// A record would print the link.
        @Override
        public String toString() {
            return "AccountLinkResponse";
        }
    }
}
