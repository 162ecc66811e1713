package io.doorstep.identity.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which entries are wanted; what is absent does not limit.
///
/// @param from inclusive
/// @param to exclusive
record AuditFilter(
        @Nullable String actor,
        @Nullable String model,
        @Nullable String action,
        @Nullable String objectId,
        @Nullable Instant from,
        @Nullable Instant to) {}
