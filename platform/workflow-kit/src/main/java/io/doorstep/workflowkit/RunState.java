package io.doorstep.workflowkit;

/// Where a run stands; all but the first are for good.
public enum RunState {
    /// The workflow may still answer.
    OPEN,
    /// The workflow did the work.
    ANSWERED,
    /// We did it ourselves.
    FELL_BACK,
    /// A later run asked for the same.
    SUPERSEDED,
    /// What it was about is gone.
    DROPPED
}
