package io.doorstep.identity.retention;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an organization has said.
///
/// @param days by category; what has none is kept
/// @param dryRun what would go is only counted
/// @param changedAt absent while nothing was ever said
/// @param version 0 while nothing was ever said
public record PolicyView(
        Map<RetentionCategory, Integer> days,
        boolean dryRun,
        @Nullable Instant changedAt,
        int version) {

    static final PolicyView NOTHING = new PolicyView(Map.of(), false, null, 0);
}
