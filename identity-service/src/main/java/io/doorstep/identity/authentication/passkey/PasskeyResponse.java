package io.doorstep.identity.authentication.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param backedUp whether other devices of the person have it too
record PasskeyResponse(
        UUID id,
        String name,
        boolean backedUp,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {

    static PasskeyResponse of(Passkey passkey) {
        return new PasskeyResponse(
                passkey.id(), passkey.name(), passkey.backedUp(), passkey.createdAt(), passkey.lastUsedAt());
    }
}
