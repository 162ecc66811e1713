package io.doorstep.billing.usage;

import java.time.Instant;
import java.util.UUID;

/// A listing came into use or went out of it.
record PlotUse(UUID eventId, UUID listingId, boolean inUse, Instant at) {}
