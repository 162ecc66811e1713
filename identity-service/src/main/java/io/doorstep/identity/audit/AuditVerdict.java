package io.doorstep.identity.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a walk along an organization's chain found.
sealed interface AuditVerdict {

    /// @param last the newest entry's number; fewer than `first` when nothing is kept
    /// @param hash of the newest entry
    record Intact(long first, long last, String hash) implements AuditVerdict {}

    /// @param number of the first entry that is not as it was recorded
    /// @param id absent when the entry is missing
    record Broken(long number, @Nullable UUID id, Fault fault) implements AuditVerdict {}

    /// In which way a chain is broken.
    enum Fault {
        /// The entry has been changed since.
        ENTRY_CHANGED,
        /// The entry should be there and is not.
        ENTRY_MISSING,
        /// The entry was put in past the chain.
        ENTRY_FOREIGN,
        /// The record of the chain's two ends has been changed.
        ENDS_CHANGED
    }
}
