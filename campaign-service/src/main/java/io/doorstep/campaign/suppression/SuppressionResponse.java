package io.doorstep.campaign.suppression;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param email absent when it had to be forgotten
record SuppressionResponse(UUID id, @Nullable String email, SuppressionReason reason, Instant createdAt) {

    static SuppressionResponse of(SuppressedAddress address) {
        return new SuppressionResponse(address.id(), address.email(), address.reason(), address.createdAt());
    }
}
