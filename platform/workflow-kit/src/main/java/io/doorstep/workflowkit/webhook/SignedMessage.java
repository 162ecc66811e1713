package io.doorstep.workflowkit.webhook;

import io.doorstep.kit.http.PartnerRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A message as it goes over the wire.
///
/// @param headers those of Standard Webhooks: an id that stays over all tries, a fresh timestamp, one signature per
/// valid secret
public record SignedMessage(URI url, Map<String, String> headers, String body) {

    public static SignedMessage of(URI url, UUID messageId, Instant sentAt, String body, List<WebhookSecret> secrets) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", messageId.toString());
        headers.put("webhook-timestamp", Long.toString(sentAt.getEpochSecond()));
        headers.put(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> secret.sign(messageId.toString(), sentAt, body))
                        .collect(Collectors.joining(" ")));
        return new SignedMessage(url, headers, body);
    }

    public SignedMessage with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new SignedMessage(url, more, body);
    }

    public PartnerRequest asRequest() {
        return new PartnerRequest(url, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /// As a log shows it.
    public String describe() {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n", "POST " + url + "\n", ""));
    }
}
