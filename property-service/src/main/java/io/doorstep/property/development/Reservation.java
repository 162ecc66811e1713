package io.doorstep.property.development;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit is kept for somebody until a time.
///
/// @param reservedFor the id of a contact, no more
record Reservation(UUID id, @Nullable UUID reservedFor, Instant until) {}
