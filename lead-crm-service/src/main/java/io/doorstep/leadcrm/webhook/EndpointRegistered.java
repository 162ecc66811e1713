package io.doorstep.leadcrm.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A partner's system is connected.
///
/// @param events what it hears of; all types when empty
record EndpointRegistered(UUID endpointId, List<String> events, Instant createdAt) {}
