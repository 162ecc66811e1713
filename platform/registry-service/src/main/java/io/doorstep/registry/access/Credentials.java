package io.doorstep.registry.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// What a service shows at the door; without a password of some length the registry does not start.
///
/// @param password at least 16 characters
@ConfigurationProperties("doorstep.registry")
record Credentials(String user, String password) {

    private static final int SHORTEST_PASSWORD = 16;

    Credentials {
        if (user.isBlank() || password.length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException(
                    "DOORSTEP_REGISTRY_USER and DOORSTEP_REGISTRY_PASSWORD (at least 16 characters) must be set");
        }
    }
}
