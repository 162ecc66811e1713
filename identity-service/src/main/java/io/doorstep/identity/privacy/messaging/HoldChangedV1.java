package io.doorstep.identity.privacy.messaging;

import io.doorstep.identity.privacy.HoldChanged;
import java.time.Instant;
import java.util.UUID;

/// `legal-hold.changed` on the wire.
record HoldChangedV1(UUID userId, boolean held, Instant changedAt) {

    static HoldChangedV1 of(HoldChanged event) {
        return new HoldChangedV1(event.userId(), event.held(), event.changedAt());
    }
}
