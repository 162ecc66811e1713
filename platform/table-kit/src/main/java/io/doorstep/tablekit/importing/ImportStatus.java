package io.doorstep.tablekit.importing;

/// How far along an import is.
public enum ImportStatus {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    UNDOING,
    UNDONE;

    public boolean isOnItsWay() {
        return this == QUEUED || this == RUNNING;
    }

    public boolean canBeUndone() {
        return this == COMPLETED || this == FAILED;
    }
}
