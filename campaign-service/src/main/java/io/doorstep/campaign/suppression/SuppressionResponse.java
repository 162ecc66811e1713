package io.doorstep.campaign.suppression;

import java.time.Instant;
import java.util.UUID;

record SuppressionResponse(UUID id, String email, SuppressionReason reason, Instant createdAt) {

    static SuppressionResponse of(SuppressedAddress address) {
        return new SuppressionResponse(address.id(), address.email(), address.reason(), address.createdAt());
    }
}
