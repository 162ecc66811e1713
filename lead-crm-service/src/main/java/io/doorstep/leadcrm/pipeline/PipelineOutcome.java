package io.doorstep.leadcrm.pipeline;

import java.util.List;
import java.util.Map;

/// Every way in which a change of a pipeline can end.
sealed interface PipelineOutcome {

    /// The pipeline is as it was wanted.
    record Saved(Pipeline pipeline) implements PipelineOutcome {}

    /// There is no pipeline by that key any more.
    record Removed() implements PipelineOutcome {}

    /// There is no such pipeline.
    record NotFound(String key) implements PipelineOutcome {}

    /// There is one by that key already.
    record KeyTaken(String key) implements PipelineOutcome {}

    /// It would not work.
    record Flawed(List<PipelineFlaw> flaws) implements PipelineOutcome {}

    /// Leads stand in stages that are to go or to mean something else, and no fitting successor is named.
    record StagesInUse(Map<String, Long> leadsByStage) implements PipelineOutcome {}

    /// The business cannot do without it.
    record Needed(String because) implements PipelineOutcome {}

    /// There are as many as there can be.
    record TooMany(int most) implements PipelineOutcome {}
}
