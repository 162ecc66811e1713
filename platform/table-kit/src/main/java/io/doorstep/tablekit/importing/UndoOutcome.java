package io.doorstep.tablekit.importing;

/// Every way in which undoing an import can begin.
///
/// @param <P> what is known of an import
public sealed interface UndoOutcome<P> {

    record Begun<P>(P progress) implements UndoOutcome<P> {}

    record NoSuchImport<P>(ImportId id) implements UndoOutcome<P> {}

    /// It is not over yet, changed nothing, or was undone before.
    record NothingToUndo<P>(ImportStatus status, boolean dryRun) implements UndoOutcome<P> {}
}
