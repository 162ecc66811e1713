package io.doorstep.campaign.delivery;

import java.time.Instant;

/// A message came a step further.
public record MessageMoved(LoggedMessage message, Instant at) {}
