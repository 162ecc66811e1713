package io.doorstep.leadcrm.hook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// The part of the address that a provider's webhooks come to: whose they are, and 24 bytes that nobody guesses.
///
/// @param text what stands in the address
public record HookToken(UUID tenant, String text) {

    private static final int CHANCE = 24;
    private static final int LENGTH = 2 * Long.BYTES + CHANCE;

    public static HookToken make(UUID tenant, SecureRandom random) {
        byte[] chance = new byte[CHANCE];
        random.nextBytes(chance);
        byte[] whole = ByteBuffer.allocate(LENGTH)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .put(chance)
                .array();
        return new HookToken(tenant, Base64.getUrlEncoder().withoutPadding().encodeToString(whole));
    }

    /// @return nothing for what was not made here
    public static Optional<HookToken> read(String text) {
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return whole.remaining() == LENGTH
                    ? Optional.of(new HookToken(new UUID(whole.getLong(), whole.getLong()), text))
                    : Optional.empty();
        } catch (IllegalArgumentException notOfOurs) {
            return Optional.empty();
        }
    }

    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    public boolean hasHash(String kept) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), kept.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "HookToken of " + tenant;
    }
}
