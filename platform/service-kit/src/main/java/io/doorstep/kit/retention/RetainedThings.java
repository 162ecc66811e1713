package io.doorstep.kit.retention;

import java.util.UUID;

/// Rows that more belongs to than goes with them: each is let go of by itself.
public interface RetainedThings extends RetainedRows {

    /// In the transaction of its portion.
    ///
    /// @return false when it stays for now
    boolean letGo(UUID id);
}
