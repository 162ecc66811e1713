package io.doorstep.identity.authentication.guess;

import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.secret.Seal;
import io.doorstep.identity.secret.Secrets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Remembers in a cookie that somebody has signed in on a device; it opens nothing, it only tells the owner from
/// strangers while an account is under attack.
@Component
public class KnownDevices {

    public static final String COOKIE = "doorstep_device";

    private static final Duration LIFETIME = Duration.ofDays(180);

    private final Seal seal;
    private final Secrets secrets;

    KnownDevices(Seal seal, Secrets secrets) {
        this.seal = seal;
        this.secrets = secrets;
    }

    public Guesser recognise(EmailAddress email, @Nullable String cookie) {
        return new Guesser(email, find(email, cookie).orElse(null));
    }

    /// @param secure whether the person came by HTTPS
    public ResponseCookie remember(Guesser owner, boolean secure) {
        String device = owner.knownDevice() == null ? secrets.name() : owner.knownDevice();
        return ResponseCookie.from(COOKIE, device + "." + seal.of(sealedText(owner.email(), device)))
                .path("/api")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .maxAge(LIFETIME)
                .build();
    }

    private Optional<String> find(EmailAddress email, @Nullable String cookie) {
        int end = cookie == null ? -1 : cookie.indexOf('.');
        return cookie != null
                        && end > 0
                        && seal.isOf(cookie.substring(end + 1), sealedText(email, cookie.substring(0, end)))
                ? Optional.of(cookie.substring(0, end))
                : Optional.empty();
    }

    private static String sealedText(EmailAddress email, String device) {
        return "device|" + device + "|" + email.text();
    }
}
