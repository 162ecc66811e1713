package io.doorstep.identity.federation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names a provider in an address: `google`, or the id of an organization's own.
///
/// @param id absent for Google
public record ProviderKey(@Nullable UUID id) {

    static final String GOOGLE = "google";

    public static Optional<ProviderKey> find(String text) {
        if (text.equals(GOOGLE)) {
            return Optional.of(new ProviderKey(null));
        }
        try {
            return Optional.of(new ProviderKey(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
