package io.doorstep.property.importing;

/// Every way in which undoing an import can begin.
public sealed interface UndoOutcome {

    record Begun(ImportProgress progress) implements UndoOutcome {}

    record NoSuchImport(ImportId id) implements UndoOutcome {}

    /// It is not over yet, changed nothing, or was undone before.
    record NothingToUndo(ImportStatus status, boolean dryRun) implements UndoOutcome {}
}
