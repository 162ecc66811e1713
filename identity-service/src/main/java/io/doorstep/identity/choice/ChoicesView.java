package io.doorstep.identity.choice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a member wants done and left undone.
public record ChoicesView(
        UUID userId,
        @Nullable Restriction restriction,
        @Nullable SharingRefusal sharingRefusal) {

    static ChoicesView none(UUID userId) {
        return new ChoicesView(userId, null, null);
    }
}
