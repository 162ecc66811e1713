package io.doorstep.property.entityevent;

import java.time.Instant;
import java.util.UUID;

/// That a listing changed.
///
/// @param sequence greater than that of every event before
/// @param removed it is no more
/// @param at when it was written into the log
record EntityEvent(long sequence, UUID listingId, boolean removed, Instant at) {}
