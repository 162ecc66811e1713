package io.doorstep.leadcrm.hubspot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/// HubSpot's `X-HubSpot-Signature-v3`: the HMAC-SHA256 of method, address, body and timestamp, in base64.
record HookSignature(String signature, String timestamp) {

    private static final Duration OLDEST = Duration.ofMinutes(5);

    /// @param uri as HubSpot calls it
    boolean verifies(String clientSecret, String uri, byte[] body, Instant now) {
        return isRecent(now)
                && MessageDigest.isEqual(
                        expected(clientSecret, uri, body).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.US_ASCII));
    }

    private boolean isRecent(Instant now) {
        if (!timestamp.matches("\\d{1,15}")) {
            return false;
        }
        Instant sentAt = Instant.ofEpochMilli(Long.parseLong(timestamp));
        return Duration.between(sentAt, now).abs().compareTo(OLDEST) <= 0;
    }

    private String expected(String clientSecret, String uri, byte[] body) {
        Mac mac =
                HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, clientSecret.getBytes(StandardCharsets.UTF_8));
        mac.update(("POST" + uri).getBytes(StandardCharsets.UTF_8));
        mac.update(body);
        mac.update(timestamp.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(mac.doFinal());
    }
}
