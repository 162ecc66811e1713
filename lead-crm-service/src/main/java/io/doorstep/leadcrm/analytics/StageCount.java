package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.pipeline.Milestone;

/// How many leads are at a stage, or came so far.
public record StageCount(Milestone stage, long leads) {}
