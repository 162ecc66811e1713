package io.doorstep.identity.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which entries are wanted; what is absent does not limit.
///
/// @param words all of which stand somewhere in the entry, in either case
/// @param from inclusive
/// @param to exclusive
record AuditFilter(
        @Nullable String service,
        @Nullable String actor,
        @Nullable String model,
        @Nullable String action,
        @Nullable String objectId,
        @Nullable String words,
        @Nullable Instant from,
        @Nullable Instant to) {

    /// By name, what does limit.
    Map<String, Object> given() {
        Map<String, @Nullable Object> all = new TreeMap<>();
        all.put("service", service);
        all.put("actor", actor);
        all.put("model", model);
        all.put("action", action);
        all.put("object", objectId);
        all.put("q", words);
        all.put("from", from);
        all.put("to", to);
        all.values().removeIf(Objects::isNull);
        return all;
    }
}
