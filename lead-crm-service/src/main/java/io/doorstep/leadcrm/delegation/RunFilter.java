package io.doorstep.leadcrm.delegation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which runs are wanted; what is absent does not matter.
public record RunFilter(
        @Nullable WorkKind kind,
        @Nullable RunState state,
        @Nullable UUID leadId) {}
