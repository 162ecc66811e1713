package io.doorstep.identity.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an event tells that was done, as the log words it.
///
/// @param by the user who decided it, absent where a program or the system did
record ToldDeed(
        String action,
        String model,
        UUID objectId,
        @Nullable UUID by,
        Map<String, Object> details) {

    static ToldDeed of(String action, String model, UUID objectId, @Nullable UUID by) {
        return new ToldDeed(action, model, objectId, by, Map.of());
    }

    /// What is not known is left out.
    ToldDeed with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new TreeMap<>(details);
        more.put(name, value);
        return new ToldDeed(action, model, objectId, by, more);
    }
}
