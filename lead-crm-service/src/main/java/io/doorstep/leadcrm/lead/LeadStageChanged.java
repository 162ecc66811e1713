package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.pipeline.Automation;
import io.doorstep.leadcrm.pipeline.LeadStage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lead moved in its pipeline, or into another one.
///
/// @param reason why, in the words of whoever moved it
/// @param automations what follows
/// @param succession whether nobody moved it, but its stage is gone
public record LeadStageChanged(
        LeadId lead,
        LeadStage from,
        LeadStage to,
        @Nullable String reason,
        List<Automation> automations,
        boolean succession,
        Instant changedAt) {}
