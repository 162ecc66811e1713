package io.doorstep.gateway.tenant.messaging;

import io.doorstep.gateway.authentication.Standing;
import java.time.Instant;

/// What this gateway reads of `subscription.changed` about a business's standing.
record StandingChangedV1(String status, Instant changedAt) {

    Standing standing() {
        return new Standing(status.equals("SUSPENDED") || status.equals("CANCELLED"), changedAt.toEpochMilli());
    }
}
