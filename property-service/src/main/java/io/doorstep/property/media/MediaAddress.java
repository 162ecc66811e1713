package io.doorstep.property.media;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Where a picture is served: whose it is, which, and a secret that only those know to whom it was shown.
record MediaAddress(UUID tenant, UUID item, String secret) {

    private static final int ID = 2 * Long.BYTES;
    private static final int SECRET = 16;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    static String secretOf(byte[] chance) {
        return TEXT.encodeToString(chance);
    }

    static byte[] roomForChance() {
        return new byte[SECRET];
    }

    String path() {
        byte[] whole = ByteBuffer.allocate(2 * ID + SECRET)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .putLong(item.getMostSignificantBits())
                .putLong(item.getLeastSignificantBits())
                .put(Base64.getUrlDecoder().decode(secret))
                .array();
        return "/media/" + TEXT.encodeToString(whole);
    }

    /// @return nothing for what cannot have been made here
    static Optional<MediaAddress> read(String text) {
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (whole.remaining() != 2 * ID + SECRET) {
                return Optional.empty();
            }
            UUID tenant = new UUID(whole.getLong(), whole.getLong());
            UUID item = new UUID(whole.getLong(), whole.getLong());
            byte[] secret = new byte[SECRET];
            whole.get(secret);
            return Optional.of(new MediaAddress(tenant, item, TEXT.encodeToString(secret)));
        } catch (IllegalArgumentException notOfOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "MediaAddress of " + tenant;
    }
}
