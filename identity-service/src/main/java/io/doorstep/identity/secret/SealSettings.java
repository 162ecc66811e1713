package io.doorstep.identity.secret;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param key 32 random bytes, Base64
@ConfigurationProperties("identity.seal")
record SealSettings(String key) {

    /// A record would print the key.
    @Override
    public String toString() {
        return "SealSettings";
    }
}
