package io.doorstep.property.link;

import io.doorstep.kit.tenancy.Tenancy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes and verifies links that nobody can make up: the business and what is meant under one signature, good for one
/// use alone.
@Component
public class SignedLinks {

    private static final int MAC_LENGTH = 16;
    private static final int NAMED_LENGTH = 4 * Long.BYTES + Integer.BYTES;
    private static final int LONGEST = 100;

    private final byte[] key;

    SignedLinks(@Value("${doorstep.cursor-key}") String key) {
        this.key = Base64.getDecoder().decode(key);
    }

    /// What a verified link says.
    ///
    /// @param turn which of the links to it this is
    public record Named(UUID tenantId, UUID id, int turn) {}

    /// Of the current tenant.
    ///
    /// @param use such as `alerts`; a link for one use is none for another
    /// @param turn which of the links to it this is, so that whoever looks can let the last one alone count
    /// @return letters, digits, `-` and `_`
    public String sign(String use, UUID id, int turn) {
        UUID tenant = Tenancy.current();
        byte[] named = ByteBuffer.allocate(NAMED_LENGTH)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(turn)
                .array();
        byte[] signed = ByteBuffer.allocate(MAC_LENGTH + NAMED_LENGTH)
                .put(mac(use, named))
                .put(named)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /// @return nothing for what was not made here, or for another use
    public Optional<Named> verify(String use, String text) {
        byte[] signed = decode(text);
        if (signed.length != MAC_LENGTH + NAMED_LENGTH) {
            return Optional.empty();
        }
        byte[] named = Arrays.copyOfRange(signed, MAC_LENGTH, signed.length);
        if (!MessageDigest.isEqual(mac(use, named), Arrays.copyOf(signed, MAC_LENGTH))) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(named);
        return Optional.of(new Named(
                new UUID(read.getLong(), read.getLong()), new UUID(read.getLong(), read.getLong()), read.getInt()));
    }

    private byte[] mac(String use, byte[] named) {
        byte[] ofUse = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(use.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(new HmacUtils(HmacAlgorithms.HMAC_SHA_256, ofUse).hmac(named), MAC_LENGTH);
    }

    private static byte[] decode(String text) {
        try {
            return text.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
