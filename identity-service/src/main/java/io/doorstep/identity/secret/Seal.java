package io.doorstep.identity.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Seals a text with a key that the database lacks (HMAC-SHA-256), so that it can be trusted when it comes back.
@Component
public class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Seal(SealSettings settings) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(settings.key()), ALGORITHM);
    }

    /// @param text begins with what the seal is for, so that no seal can be used for another thing
    public String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }

    /// In constant time.
    public boolean isOf(String seal, String text) {
        return MessageDigest.isEqual(seal.getBytes(StandardCharsets.UTF_8), of(text).getBytes(StandardCharsets.UTF_8));
    }
}
