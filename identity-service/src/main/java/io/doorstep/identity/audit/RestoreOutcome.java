package io.doorstep.identity.audit;

/// Every way in which putting earlier values back can end.
sealed interface RestoreOutcome {

    record Restored() implements RestoreOutcome {}

    record NoSuchEntry() implements RestoreOutcome {}

    record NotRestorable(String reason) implements RestoreOutcome {}

    /// Somebody has changed the field again; going back further would undo that unasked.
    record ChangedSince(String field) implements RestoreOutcome {}
}
