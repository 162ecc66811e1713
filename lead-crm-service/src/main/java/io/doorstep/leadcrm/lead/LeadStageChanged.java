package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.pipeline.LeadStage;
import java.time.Instant;

/// A lead moved in the pipeline.
public record LeadStageChanged(LeadId lead, LeadStage from, LeadStage to, Instant changedAt) {}
