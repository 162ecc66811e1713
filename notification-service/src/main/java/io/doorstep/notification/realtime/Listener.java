package io.doorstep.notification.realtime;

import io.doorstep.kit.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose socket it is, and which session it ends with.
///
/// @param seesListings whether it is told which of them changed
record Listener(UUID tenantId, UUID userId, @Nullable UUID sessionId, boolean seesListings) {

    static Listener of(Caller caller) {
        return new Listener(
                caller.tenantId(),
                caller.userId(),
                caller.sessionId(),
                caller.permissions().containsKey("property:read"));
    }
}
