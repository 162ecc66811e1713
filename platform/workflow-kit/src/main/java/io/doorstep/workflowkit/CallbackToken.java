package io.doorstep.workflowkit;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.tenancy.Tenancy;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// The part of the address that a workflow answers to: whose it is, and the run, sealed so that nobody else can make
/// it and no business's holds for another.
record CallbackToken(UUID tenant, byte[] sealed) {

    private static final String PLACE = "workflow-callback";
    private static final int ID = 2 * Long.BYTES;

    /// For the bound tenant.
    static String seal(UUID run, FieldCipher cipher) {
        byte[] sealed = cipher.encrypt(bytes(run), PLACE);
        byte[] whole = ByteBuffer.allocate(ID + sealed.length)
                .put(bytes(Tenancy.current()))
                .put(sealed)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /// @return nothing for what cannot have been made here
    static Optional<CallbackToken> read(String text) {
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (whole.remaining() <= ID) {
                return Optional.empty();
            }
            UUID tenant = new UUID(whole.getLong(), whole.getLong());
            byte[] sealed = new byte[whole.remaining()];
            whole.get(sealed);
            return Optional.of(new CallbackToken(tenant, sealed));
        } catch (IllegalArgumentException notOfOurs) {
            return Optional.empty();
        }
    }

    /// For the bound tenant.
    ///
    /// @return nothing when it was not sealed here for it
    Optional<UUID> open(FieldCipher cipher) {
        try {
            ByteBuffer run = ByteBuffer.wrap(cipher.decrypt(sealed, PLACE));
            return Optional.of(new UUID(run.getLong(), run.getLong()));
        } catch (IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return "CallbackToken of " + tenant;
    }
}
