package io.doorstep.workflowkit;

import org.jspecify.annotations.Nullable;

/// Which runs are wanted; what is absent does not matter.
public record RunFilter(
        @Nullable WorkKind kind,
        @Nullable RunState state,
        @Nullable Subject subject) {}
