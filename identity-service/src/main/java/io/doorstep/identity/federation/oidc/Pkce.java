package io.doorstep.identity.federation.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Proves that who ends something is who began it (RFC 7636).
public final class Pkce {

    private Pkce() {}

    /// `S256`, the one method that is used.
    public static String challengeOf(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    /// In constant time.
    public static boolean isBehind(String challenge, String verifier) {
        return MessageDigest.isEqual(
                challenge.getBytes(StandardCharsets.US_ASCII),
                challengeOf(verifier).getBytes(StandardCharsets.US_ASCII));
    }
}
