package io.doorstep.tablekit.importing;

/// Every way in which an import can begin.
///
/// @param <P> what is known of an import
public sealed interface StartOutcome<P> {

    record Started<P>(P progress) implements StartOutcome<P> {}

    /// @param reason for the person who sent the file
    record Refused<P>(String reason) implements StartOutcome<P> {}
}
