package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.pipeline.Milestone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which of the leads behind a number are meant.
///
/// @param reached those that came at least so far on the way to a sale
/// @param contacted those that somebody did, or did not, get in touch with
public record LeadQuestion(
        @Nullable String source,
        @Nullable String campaign,
        @Nullable UUID agent,
        @Nullable Milestone stage,
        @Nullable Milestone reached,
        @Nullable Boolean contacted) {

    static final LeadQuestion ALL = new LeadQuestion(null, null, null, null, null, null);
}
