package io.doorstep.identity.entrance;

import io.doorstep.identity.federation.DiscoverSignOn;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.kit.security.OpenToAll;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The pages that mails link to, those on which a browser ends its way to a program or from a provider, and the one on
/// which a business registers. A token or a code is taken out of the address before anything else.
@RestController
class EntranceController {

    private static final String REASON = "the link's token is checked by the operation that the page calls";
    private static final String NOBODY_YET = "the operations that the page calls check who is there and what is asked";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final int LONGEST_TOKEN = 200;

    private final RecognizeLink recognizeLink;
    private final DiscoverSignOn discoverSignOn;
    private final WritePage writePage;

    EntranceController(RecognizeLink recognizeLink, DiscoverSignOn discoverSignOn, WritePage writePage) {
        this.recognizeLink = recognizeLink;
        this.discoverSignOn = discoverSignOn;
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

    /// Asks the signed-in person what a program may do; its address is the authorization request.
    @GetMapping(path = "/oauth/consent", produces = MediaType.TEXT_HTML_VALUE)
    @OpenToAll(because = NOBODY_YET)
    ResponseEntity<String> askConsent(@RequestParam(name = "client_id", defaultValue = "") String client) {
        return page(EntrancePage.CONSENT, client);
    }

    /// Trades the code of a sign-on by a provider for a session; the fragment holds it.
    @GetMapping(path = "/sso/callback", produces = MediaType.TEXT_HTML_VALUE)
    @OpenToAll(because = NOBODY_YET)
    ResponseEntity<String> endSignOn() {
        return page(EntrancePage.SIGN_ON, "");
    }

    /// Registers a business with its owner, in the language that the browser prefers.
    @GetMapping(path = "/sign-up", produces = MediaType.TEXT_HTML_VALUE)
    @OpenToAll(because = "whoever registers has no account yet")
    ResponseEntity<String> signUp(Locale wanted) {
        return page(writePage.writeIn(wanted, EntrancePage.SIGN_UP, discoverSignOn.offersGoogle()));
    }

    private ResponseEntity<String> page(EntrancePage page, String token) {
        return page(writePage.write(page, speaker(page, token), discoverSignOn.offersGoogle()));
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(html);
    }

    private @Nullable OrganizationView speaker(EntrancePage page, String token) {
        boolean plausible = !token.isBlank() && token.length() <= LONGEST_TOKEN;
        return plausible ? recognizeLink.find(page, token).orElse(null) : null;
    }
}
