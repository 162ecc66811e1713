package io.doorstep.identity.entrance;

import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.kit.security.OpenToAll;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The pages that mails link to; their script takes the token out of the address before anything else.
@RestController
class EntranceController {

    private static final String REASON = "the link's token is checked by the operation that the page calls";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final int LONGEST_TOKEN = 200;

    private final RecognizeLink recognizeLink;
    private final WritePage writePage;

    EntranceController(RecognizeLink recognizeLink, WritePage writePage) {
        this.recognizeLink = recognizeLink;
        this.writePage = writePage;
    }

    @GetMapping(path = "/accept-invitation", produces = MediaType.TEXT_HTML_VALUE)
    @OpenToAll(because = REASON)
    ResponseEntity<String> acceptInvitation(@RequestParam(defaultValue = "") String token) {
        return page(EntrancePage.ACCEPT_INVITATION, token);
    }

    @GetMapping(path = "/reset-password", produces = MediaType.TEXT_HTML_VALUE)
    @OpenToAll(because = REASON)
    ResponseEntity<String> resetPassword(@RequestParam(defaultValue = "") String token) {
        return page(EntrancePage.RESET_PASSWORD, token);
    }

    @GetMapping(path = "/verify-email", produces = MediaType.TEXT_HTML_VALUE)
    @OpenToAll(because = REASON)
    ResponseEntity<String> verifyEmail(@RequestParam(defaultValue = "") String token) {
        return page(EntrancePage.VERIFY_EMAIL, token);
    }

    private ResponseEntity<String> page(EntrancePage page, String token) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(writePage.write(page, speaker(page, token)));
    }

    private @Nullable OrganizationView speaker(EntrancePage page, String token) {
        boolean plausible = !token.isBlank() && token.length() <= LONGEST_TOKEN;
        return plausible ? recognizeLink.find(page, token).orElse(null) : null;
    }
}
