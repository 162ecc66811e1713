package io.doorstep.leadcrm.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/// Nothing is sent to an endpoint any more until its owner enables it.
record EndpointDisabled(UUID endpointId, URI url, String reason, Instant failingSince, Instant occurredAt) {}
