package io.doorstep.leadcrm.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody said of a home that they were shown.
///
/// @param interest from 1, none at all, to 5, who would take it
public record ShowingFeedback(
        int interest,
        @Nullable PriceOpinion price,
        @Nullable String liked,
        @Nullable String disliked,
        Instant at) {}
