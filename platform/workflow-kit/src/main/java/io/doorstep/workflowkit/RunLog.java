package io.doorstep.workflowkit;

/// The keys under which delegation logs its facts.
final class RunLog {

    static final String RUN = "run";
    static final String KIND = "kind";

    private RunLog() {}
}
