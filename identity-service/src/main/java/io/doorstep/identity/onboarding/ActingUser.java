package io.doorstep.identity.onboarding;

import io.doorstep.kit.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The person on whose request the running code acts.
final class ActingUser {

    private ActingUser() {}

    static @Nullable UUID find() {
        Caller caller = Caller.find();
        return caller != null && caller.kind() == Caller.Kind.USER ? caller.userId() : null;
    }
}
