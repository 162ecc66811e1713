package io.doorstep.property.importing;

/// How far along an import is.
public enum ImportStatus {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    UNDOING,
    UNDONE;

    boolean isOnItsWay() {
        return this == QUEUED || this == RUNNING;
    }

    boolean canBeUndone() {
        return this == COMPLETED || this == FAILED;
    }
}
