package io.doorstep.identity.authentication.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;

/// How a device knows a person: the account's id in sixteen bytes, which says nothing to others.
final class UserHandle {

    private UserHandle() {}

    static ByteBuffer of(UUID userId) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(userId.getMostSignificantBits())
                .putLong(userId.getLeastSignificantBits())
                .flip();
    }
}
