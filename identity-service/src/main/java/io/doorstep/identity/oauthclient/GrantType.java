package io.doorstep.identity.oauthclient;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a client may come by its tokens.
public enum GrantType {
    AUTHORIZATION_CODE,
    REFRESH_TOKEN,
    CLIENT_CREDENTIALS;

    /// As OAuth writes it, such as `authorization_code`.
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GrantType> find(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    @JsonCreator
    static GrantType of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No grant type " + key));
    }
}
