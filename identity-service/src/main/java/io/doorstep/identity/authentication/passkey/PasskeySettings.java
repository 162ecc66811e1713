package io.doorstep.identity.authentication.passkey;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param name of the product, as devices show it
/// @param rpId the domain that passkeys are bound to; absent, the host of the first origin
/// @param origins the pages from which people may sign in
@ConfigurationProperties("identity.passkey")
record PasskeySettings(
        @DefaultValue("Doorstep") String name, @Nullable String rpId, List<String> origins) {

    String domain() {
        return rpId == null || rpId.isBlank()
                ? Objects.requireNonNull(URI.create(origins.getFirst()).getHost())
                : rpId;
    }
}
