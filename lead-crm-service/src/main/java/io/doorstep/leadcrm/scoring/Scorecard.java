package io.doorstep.leadcrm.scoring;

import io.doorstep.leadcrm.scoring.learning.LearnedModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// By what a business scores now.
///
/// @param model absent while it goes by its criteria
record Scorecard(Criteria criteria, @Nullable ActiveModel model) {

    /// The model that scores.
    record ActiveModel(UUID id, LearnedModel model) {}
}
