package io.doorstep.leadcrm.hubspot;

import java.time.Instant;
import java.util.UUID;

/// A connection and everything that we kept for it is gone.
record HubSpotDisconnected(UUID connectionId, Instant disconnectedAt) {}
