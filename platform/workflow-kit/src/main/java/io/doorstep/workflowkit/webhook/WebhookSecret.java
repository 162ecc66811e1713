package io.doorstep.workflowkit.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/// The key that the messages to one address are signed with, by Standard Webhooks 1.0.0.
///
/// @param text `whsec_` and 32 bytes in base64
public record WebhookSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    public static WebhookSecret generate(RandomGenerator chance) {
        byte[] key = new byte[BYTES];
        chance.nextBytes(key);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /// @return `v1,` and the HMAC-SHA256 of `id.timestamp.body` in base64
    public String sign(String messageId, Instant sentAt, String body) {
        return sign(messageId, Long.toString(sentAt.getEpochSecond()), body.getBytes(StandardCharsets.UTF_8));
    }

    /// What a signature of somebody else's message has to be, over the bytes as they came.
    ///
    /// @param timestamp as it is written
    public String sign(String messageId, String timestamp, byte[] body) {
        byte[] head = (messageId + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, content, head.length, body.length);
        return "v1," + Base64.getEncoder().encodeToString(hmac(content));
    }

    /// For receivers that know no Standard Webhooks: keyed with the secret as it is written, `whsec_` included.
    ///
    /// @return `sha256=` and the HMAC-SHA256 of the body in hexadecimal
    public String signBodyAlone(String body) {
        byte[] key = text.getBytes(StandardCharsets.UTF_8);
        return "sha256=" + HexFormat.of().formatHex(hmac(key, body.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] hmac(byte[] content) {
        return hmac(Base64.getDecoder().decode(text.substring(PREFIX.length())), content);
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(content);
    }

    @Override
    public String toString() {
        return PREFIX + "•••";
    }
}
