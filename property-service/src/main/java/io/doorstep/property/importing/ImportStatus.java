package io.doorstep.property.importing;

/// How far along an import is.
public enum ImportStatus {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED;

    boolean isOver() {
        return this == COMPLETED || this == FAILED;
    }
}
