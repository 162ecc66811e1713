package io.doorstep.kit.audit;

import io.doorstep.kit.security.Caller;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who does what the running code does.
///
/// @param kind of the caller's credential, or `system`
/// @param cause which event or job made the system act
record Actor(String kind, @Nullable String id, @Nullable String cause) {

    static Actor current() {
        Caller caller = Caller.find();
        if (caller != null) {
            return new Actor(caller.kind().name().toLowerCase(Locale.ROOT), caller.subject(), null);
        }
        UUID user = ActingUser.find();
        return user == null ? new Actor("system", null, Cause.find()) : new Actor("user", user.toString(), null);
    }
}
