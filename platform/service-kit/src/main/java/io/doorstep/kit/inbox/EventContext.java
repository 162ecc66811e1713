package io.doorstep.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/// What the headers of an event say.
public record EventContext(UUID eventId, UUID tenantId, String aggregateId, String type, Instant time) {}
