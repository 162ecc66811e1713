package io.doorstep.leadcrm.pipeline;

/// What it means for a lead to stand in a stage.
public enum StageKind {
    OPEN,
    WON,
    LOST;

    /// A lead that is won or lost is closed; when its person asks again, a new lead begins.
    public boolean isClosed() {
        return this != OPEN;
    }
}
