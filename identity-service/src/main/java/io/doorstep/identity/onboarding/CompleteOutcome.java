package io.doorstep.identity.onboarding;

import java.util.List;

/// Every way in which completing a step can end.
public sealed interface CompleteOutcome {

    record Completed() implements CompleteOutcome {}

    /// It ticks itself off, and nobody's word is taken for it.
    record NotByHand(String proof) implements CompleteOutcome {}

    /// @param missing JSON Pointers into the step's data
    record Incomplete(List<String> missing) implements CompleteOutcome {}

    /// The caller may not do what the step does.
    record Refused(String reason) implements CompleteOutcome {}
}
