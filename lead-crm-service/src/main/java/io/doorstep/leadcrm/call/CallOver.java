package io.doorstep.leadcrm.call;

import java.time.Instant;
import java.util.UUID;

/// A call is over; what is still to be reported of it comes soon.
record CallOver(UUID id, Instant endedAt) {}
