package io.doorstep.gateway.authentication;

import java.util.List;
import org.springframework.http.HttpHeaders;

/// What a request brings along to prove who calls.
public sealed interface Credentials {

    record BearerToken(String token) implements Credentials {}

    record ApiKey(String key) implements Credentials {}

    record None() implements Credentials {}

    record Unusable(String why) implements Credentials {}

    None NONE = new None();

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
        if (!authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return new Unusable("Only the Bearer scheme is understood.");
        }
        String token = authorization.substring(7).strip();
        return token.startsWith(KEY) ? apiKey(List.of(token)) : new BearerToken(token);
    }

    private static Credentials apiKey(List<String> keys) {
        String key = keys.getFirst().strip();
        if (keys.size() != 1 || key.isEmpty() || key.length() > 256) {
            return new Unusable("The API key is malformed.");
        }
        return new ApiKey(key);
    }
}
