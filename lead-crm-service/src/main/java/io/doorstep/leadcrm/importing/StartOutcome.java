package io.doorstep.leadcrm.importing;

/// Every way in which an import can begin.
public sealed interface StartOutcome {

    record Started(ImportProgress progress) implements StartOutcome {}

    /// @param reason for the person who sent the file
    record Refused(String reason) implements StartOutcome {}
}
