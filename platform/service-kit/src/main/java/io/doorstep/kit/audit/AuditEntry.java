package io.doorstep.kit.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing that was done to one object.
///
/// @param action `create`, `update`, `delete`, or a word of the module's own such as `export`
/// @param changes by field: what it was and what it became
record AuditEntry(String action, String model, String objectId, Map<String, Change> changes) {

    /// Before and after, as text.
    record Change(@Nullable String before, @Nullable String after) {}
}
