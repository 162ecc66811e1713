package io.doorstep.identity.authentication;

import io.doorstep.identity.session.Proven;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/// Reads from the caller's token when and how the person proved last who it is.
final class CallerProof {

    /// What a token without the claims is worth: nothing was ever proved.
    private static final Proven NOTHING = new Proven(Instant.EPOCH, Set.of());

    private CallerProof() {}

    static Proven current() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token)) {
            return NOTHING;
        }
        Object time = token.getToken().getClaims().get("auth_time");
        List<String> methods = token.getToken().getClaimAsStringList("amr");
        return time instanceof Number seconds
                ? new Proven(
                        Instant.ofEpochSecond(seconds.longValue()),
                        Set.copyOf(Objects.requireNonNullElse(methods, List.of())))
                : NOTHING;
    }
}
