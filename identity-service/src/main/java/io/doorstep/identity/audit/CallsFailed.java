package io.doorstep.identity.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `api.called` as it is read here: how many of a minute's calls ended with a fault of ours.
record CallsFailed(@Nullable UUID credentialId, Instant windowStart, Instant windowEnd, long calls, long failed) {}
