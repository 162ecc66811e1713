package io.doorstep.leadcrm.pipeline;

/// A stage that leads stand in is no more; they go on in its successor.
public record StageRetired(String pipeline, String stage, LeadStage successor) {}
