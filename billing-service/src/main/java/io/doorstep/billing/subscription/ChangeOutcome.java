package io.doorstep.billing.subscription;

import java.time.LocalDate;

/// Every way a change of plan can end.
public sealed interface ChangeOutcome {

    /// It holds from today on.
    ///
    /// @param newTerm whether a new term began with it
    record Changed(boolean newTerm) implements ChangeOutcome {}

    /// It comes when the paid term is over.
    record Planned(LocalDate on) implements ChangeOutcome {}

    record Refused(String code, String reason) implements ChangeOutcome {}
}
