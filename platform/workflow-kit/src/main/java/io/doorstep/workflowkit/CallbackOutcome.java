package io.doorstep.workflowkit;

import io.doorstep.kit.web.FieldProblem;
import java.util.List;
import java.util.UUID;

/// Every way in which a workflow's callback can end.
public sealed interface CallbackOutcome {

    /// It is done as the workflow says, now or when it said the same before.
    record Taken(RunView run) implements CallbackOutcome {}

    /// It is kept, and too late to change anything.
    record Late(RunView run) implements CallbackOutcome {}

    /// The workflow has said something else before.
    record AnsweredAlready(UUID run) implements CallbackOutcome {}

    /// What it says cannot hold; the run waits on.
    record Refused(List<FieldProblem> problems) implements CallbackOutcome {}

    /// Nobody has this address, or the answer is about another run.
    record Unknown() implements CallbackOutcome {}

    /// It is not signed by the workflow, or too old.
    record NotTheWorkflows() implements CallbackOutcome {}

    /// It is signed, and yet no answer.
    record Unreadable() implements CallbackOutcome {}
}
