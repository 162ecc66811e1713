package io.doorstep.gateway.authentication;

import java.util.Map;

/// What identity gives a token for.
sealed interface Grant {

    record ForApiKey(String key) implements Grant {}

    record ForPublicAddress(String slug) implements Grant {}

    /// As identity's operation takes it.
    default Map<String, String> body() {
        return switch (this) {
            case ForApiKey(var key) -> Map.of("grant", "api-key", "apiKey", key);
            case ForPublicAddress(var slug) -> Map.of("grant", "public", "slug", slug);
        };
    }

    default Fingerprint fingerprint() {
        return switch (this) {
            case ForApiKey(var key) -> Fingerprint.of("api-key " + key);
            case ForPublicAddress(var slug) -> Fingerprint.of("public " + slug);
        };
    }
}
