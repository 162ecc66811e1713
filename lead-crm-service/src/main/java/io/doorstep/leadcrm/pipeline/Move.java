package io.doorstep.leadcrm.pipeline;

import java.util.List;
import java.util.Set;

/// Every way in which a wish to move a lead can be judged.
public sealed interface Move {

    /// It stands there already.
    record Stays() implements Move {}

    /// It may go.
    ///
    /// @param entered the rules of the stage it comes to
    record Allowed(LeadStage to, Stage entered) implements Move {}

    /// The pipeline does not let it go there.
    record Forbidden(LeadStage from, String to, List<String> allowed) implements Move {}

    /// It lacks what the stage asks for.
    record Incomplete(String to, Set<Requirement> missing) implements Move {}

    /// There is no such stage.
    record UnknownStage(String stage, List<String> known) implements Move {}

    /// There is no such pipeline.
    record UnknownPipeline(String pipeline) implements Move {}
}
