package io.doorstep.leadcrm.hubspot;

import java.time.Instant;
import java.util.UUID;

/// HubSpot lets us in.
record HubSpotConnected(UUID connectionId, long account, Instant connectedAt) {}
