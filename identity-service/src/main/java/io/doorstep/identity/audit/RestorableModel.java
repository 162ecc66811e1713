package io.doorstep.identity.audit;

import io.doorstep.identity.audit.AuditEntry.Change;
import java.util.Map;

/// Puts the values of one model back by the use case that owns it, under its rules and its permission.
interface RestorableModel {

    /// As entries name it.
    String model();

    /// @param changes by field; those that cannot be put back are passed over
    RestoreOutcome restore(Map<String, Change> changes);
}
