package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.LeadQuestion;
import io.doorstep.leadcrm.pipeline.Milestone;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which of the leads behind a number.
///
/// @param reached those that came at least so far
record RecordRequest(
        @Nullable @Size(max = 50) String source,
        @Nullable @Size(max = 255) String campaign,
        @Nullable UUID agent,
        @Nullable Milestone stage,
        @Nullable Milestone reached,
        @Nullable Boolean contacted) {

    LeadQuestion toQuestion() {
        return new LeadQuestion(source, campaign, agent, stage, reached, contacted);
    }
}
