package io.doorstep.property.savedsearch;

import io.doorstep.kit.tenancy.Tenancy;
import java.net.URI;
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

/// Makes and verifies the links by which clients stop their alerts: the business and the client under one signature.
@Component
public class AlertLinks {

    /// Where they lead.
    public static final String PATH = "/s/";

    private static final int MAC_LENGTH = 16;
    private static final int IDS_LENGTH = 32;
    private static final int LONGEST = 100;

    private final String publicUrl;
    private final HmacUtils mac;

    AlertLinks(@Value("${doorstep.public-url}") URI publicUrl, @Value("${doorstep.cursor-key}") String key) {
        this.publicUrl = publicUrl.toString().replaceAll("/+$", "");
        byte[] derived =
                new HmacUtils(HmacAlgorithms.HMAC_SHA_256, Base64.getDecoder().decode(key)).hmac("alerts");
        this.mac = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, derived);
    }

    /// What a verified link says.
    public record StopLink(UUID tenantId, UUID clientId) {}

    public String link(UUID client) {
        UUID tenant = Tenancy.current();
        byte[] ids = ByteBuffer.allocate(IDS_LENGTH)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .putLong(client.getMostSignificantBits())
                .putLong(client.getLeastSignificantBits())
                .array();
        byte[] signed = ByteBuffer.allocate(MAC_LENGTH + IDS_LENGTH)
                .put(sign(ids))
                .put(ids)
                .array();
        return publicUrl + PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    public Optional<StopLink> verify(String token) {
        byte[] signed = decode(token);
        if (signed.length != MAC_LENGTH + IDS_LENGTH) {
            return Optional.empty();
        }
        byte[] ids = Arrays.copyOfRange(signed, MAC_LENGTH, signed.length);
        if (!MessageDigest.isEqual(sign(ids), Arrays.copyOf(signed, MAC_LENGTH))) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(ids);
        return Optional.of(
                new StopLink(new UUID(read.getLong(), read.getLong()), new UUID(read.getLong(), read.getLong())));
    }

    private byte[] sign(byte[] ids) {
        return Arrays.copyOf(mac.hmac(ids), MAC_LENGTH);
    }

    private static byte[] decode(String token) {
        try {
            return token.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(token.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
