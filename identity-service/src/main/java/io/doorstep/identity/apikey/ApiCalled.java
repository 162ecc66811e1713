package io.doorstep.identity.apikey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `api.called` as it is read here.
record ApiCalled(
        @Nullable UUID credentialId,
        String credentialKind,
        Instant windowStart,
        Instant windowEnd,
        long calls,
        long failed,
        long limited) {}
