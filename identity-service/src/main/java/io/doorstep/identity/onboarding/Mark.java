package io.doorstep.identity.onboarding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a step is done or left out.
///
/// @param by the user who did it, absent where a program or another service did
public record Mark(
        StepState state, MarkSource source, @Nullable UUID by, Instant at) {}
