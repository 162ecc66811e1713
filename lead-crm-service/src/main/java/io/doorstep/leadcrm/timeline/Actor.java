package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who does something; a program and the clock are nobody in particular.
record Actor(@Nullable UUID id, @Nullable String name) {

    static Actor current() {
        Caller caller = Caller.find();
        return caller == null || caller.kind() != Caller.Kind.USER
                ? new Actor(null, null)
                : new Actor(caller.userId(), caller.name());
    }
}
