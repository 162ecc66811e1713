package io.doorstep.leadcrm.analytics;

import java.time.Instant;

/// A person came, through a channel.
record Touch(Channel channel, Instant at) {}
