package io.doorstep.identity.authentication.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/// What an authenticator app and we share.
///
/// @param text Base32, as apps take it
record TotpSecret(String text) {

    private static final String ISSUER = "Doorstep";

    /// As long as the hash, which RFC 4226 recommends.
    private static final int BYTES = 20;

    static TotpSecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new TotpSecret(new Base32().encodeToString(bytes));
    }

    SecretKey key() {
        return new SecretKeySpec(new Base32().decode(text), "HmacSHA1");
    }

    /// What the QR code says.
    String uri(String email) {
        String label =
                URLEncoder.encode(ISSUER + ":" + email, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + text + "&issuer=" + ISSUER;
    }

    /// A record would print the secret.
    @Override
    public String toString() {
        return "TotpSecret[…]";
    }
}
