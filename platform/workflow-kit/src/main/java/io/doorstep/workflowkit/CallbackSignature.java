package io.doorstep.workflowkit;

import io.doorstep.workflowkit.webhook.WebhookSecret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How a workflow signs its answer: as we sign what we ask, by Standard Webhooks 1.0.0 and with the same secret.
///
/// @param signatures several, space-separated; one that holds is enough
public record CallbackSignature(String id, String timestamp, String signatures) {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int MOST_SIGNATURES = 10;

    /// @param secrets while one rotates, both
    boolean verifies(List<WebhookSecret> secrets, byte[] body, Instant now) {
        if (id.isBlank() || id.length() > 200 || !isRecent(now)) {
            return false;
        }
        boolean holds = false;
        for (String signature : signatures.split(" ", MOST_SIGNATURES)) {
            for (WebhookSecret secret : secrets) {
                holds |= MessageDigest.isEqual(
                        secret.sign(id, timestamp, body).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
            }
        }
        return holds;
    }

    private boolean isRecent(Instant now) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant sentAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sentAt, now).abs().compareTo(TOLERANCE) <= 0;
    }
}
