package io.doorstep.leadcrm.analytics;

import java.time.Instant;
import java.util.UUID;

/// A lead behind one thing that a metric counts.
///
/// @param eventId which thing
public record LeadBehind(UUID leadId, UUID eventId, Instant occurredAt) {}
