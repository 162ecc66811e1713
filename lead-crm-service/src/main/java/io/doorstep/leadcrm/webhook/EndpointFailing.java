package io.doorstep.leadcrm.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/// An endpoint has failed for so long that its owner should know before it is disabled.
record EndpointFailing(UUID endpointId, URI url, String reason, Instant failingSince, Instant occurredAt) {}
