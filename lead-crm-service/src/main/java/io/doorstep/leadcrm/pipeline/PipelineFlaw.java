package io.doorstep.leadcrm.pipeline;

/// Something that keeps a pipeline from working.
///
/// @param stage the key of the stage that it is about, or the pipeline's own
record PipelineFlaw(String stage, String detail) {}
