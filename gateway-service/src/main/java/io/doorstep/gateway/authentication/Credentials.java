package io.doorstep.gateway.authentication;

import java.util.List;
import org.springframework.http.HttpHeaders;

/// What a request brings along to prove who calls.
public sealed interface Credentials {

    /// @param authorization as a service takes it: `Bearer `, and the token
    record BearerToken(String authorization) implements Credentials {

        public static BearerToken of(String token) {
            return new BearerToken(SCHEME + token);
        }

        String token() {
            return authorization.substring(SCHEME.length());
        }
    }

    record ApiKey(String key) implements Credentials {}

    record None() implements Credentials {}

    record Unusable(String why) implements Credentials {}

    None NONE = new None();

    String SCHEME = "Bearer ";

    /// How keys begin; a directory (SCIM) can send its key as a bearer token alone.
    String KEY = "dsk_";

    static Credentials of(HttpHeaders headers) {
        List<String> authorization = headers.get(HttpHeaders.AUTHORIZATION);
        List<String> keys = headers.get("X-API-Key");
        if (authorization == null) {
            return keys == null ? NONE : apiKey(keys);
        }
        if (keys != null || authorization.size() != 1) {
            return new Unusable("Send one credential: a bearer token or an API key.");
        }
        return bearer(authorization.getFirst());
    }

    private static Credentials bearer(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new Unusable("Only the Bearer scheme is understood.");
        }
        if (isCanonical(authorization)) {
            return new BearerToken(authorization);
        }
        String token = authorization.substring(SCHEME.length()).strip();
        return token.startsWith(KEY) ? apiKey(List.of(token)) : BearerToken.of(token);
    }

    /// As nearly every token comes, so that it need not be copied.
    private static boolean isCanonical(String authorization) {
        int start = SCHEME.length();
        return authorization.startsWith(SCHEME)
                && authorization.length() > start
                && !Character.isWhitespace(authorization.charAt(start))
                && !Character.isWhitespace(authorization.charAt(authorization.length() - 1))
                && !authorization.startsWith(KEY, start);
    }

    private static Credentials apiKey(List<String> keys) {
        String key = keys.getFirst().strip();
        if (keys.size() != 1 || key.isEmpty() || key.length() > 256) {
            return new Unusable("The API key is malformed.");
        }
        return new ApiKey(key);
    }
}
