package io.doorstep.identity.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.stereotype.Component;

/// Seals a text with a key that the database lacks (HMAC-SHA-256), so that it can be trusted when it comes back.
@Component
public class Seal {

    private final byte[] key;

    Seal(SealSettings settings) {
        this.key = Base64.getDecoder().decode(settings.key());
    }

    /// @param text begins with what the seal is for, so that no seal can be used for another thing
    public String of(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(text));
    }

    /// In constant time.
    public boolean isOf(String seal, String text) {
        return MessageDigest.isEqual(seal.getBytes(StandardCharsets.UTF_8), of(text).getBytes(StandardCharsets.UTF_8));
    }
}
