package io.doorstep.campaign.tracking;

import io.doorstep.kit.tenancy.Tenancy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.stereotype.Component;

/// Makes and verifies the links of messages: tenant, subject and target under one signature, so that nothing in them
/// can be changed.
@Component
public class SignedLinks {

    private static final int MAC_LENGTH = 16;
    private static final int IDS_LENGTH = 32;
    private static final int LONGEST = 4_096;

    private final String publicUrl;
    private final byte[] key;

    SignedLinks(LinkSettings settings) {
        this.publicUrl = settings.publicUrl().toString().replaceAll("/+$", "");
        this.key =
                new HmacUtils(HmacAlgorithms.HMAC_SHA_256, Base64.getDecoder().decode(settings.key())).hmac("links");
    }

    /// @param target where a click leads; empty for other purposes
    public String link(LinkPurpose purpose, UUID subjectId, String target) {
        byte[] payload = payload(Tenancy.current(), subjectId, target);
        byte[] signed = Arrays.copyOf(mac(key, purpose, payload), MAC_LENGTH + payload.length);
        System.arraycopy(payload, 0, signed, MAC_LENGTH, payload.length);
        return publicUrl
                + purpose.path()
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    public Optional<SignedLink> verify(LinkPurpose purpose, String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        byte[] signed;
        try {
            signed = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (signed.length < MAC_LENGTH + IDS_LENGTH) {
            return Optional.empty();
        }
        byte[] payload = Arrays.copyOfRange(signed, MAC_LENGTH, signed.length);
        return MessageDigest.isEqual(mac(key, purpose, payload), Arrays.copyOf(signed, MAC_LENGTH))
                ? Optional.of(read(payload))
                : Optional.empty();
    }

    private static byte[] payload(UUID tenant, UUID subject, String target) {
        byte[] text = target.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(IDS_LENGTH + text.length)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .put(text)
                .array();
    }

    private static SignedLink read(byte[] payload) {
        ByteBuffer buffer = ByteBuffer.wrap(payload);
        UUID tenant = new UUID(buffer.getLong(), buffer.getLong());
        UUID subject = new UUID(buffer.getLong(), buffer.getLong());
        return new SignedLink(
                tenant, subject, StandardCharsets.UTF_8.decode(buffer).toString());
    }

    private static byte[] mac(byte[] key, LinkPurpose purpose, byte[] payload) {
        Mac mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, key);
        mac.update((purpose + "|").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(mac.doFinal(payload), MAC_LENGTH);
    }
}
