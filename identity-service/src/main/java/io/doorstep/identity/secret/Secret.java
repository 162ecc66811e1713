package io.doorstep.identity.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A text that proves something to us; it holds 256 random bits, so a plain hash cannot be guessed back.
public record Secret(String text) {

    /// SHA-256, hexadecimal: what is stored.
    public String hash() {
        return sha256(text);
    }

    /// In constant time.
    public boolean isBehind(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /// A record would print its text.
    @Override
    public String toString() {
        return "Secret[…]";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
