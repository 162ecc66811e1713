package io.doorstep.leadcrm.webhook;

import java.time.Instant;
import java.util.UUID;

/// An endpoint answers again after its owner was told that it fails.
record EndpointRecovered(UUID endpointId, Instant failingSince, Instant occurredAt) {}
