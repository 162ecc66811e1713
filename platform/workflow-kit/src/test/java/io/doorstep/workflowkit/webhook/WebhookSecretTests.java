package io.doorstep.workflowkit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.StandardWebhooksVerifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// PCRM-02
class WebhookSecretTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void theSignatureIsTheOneInTheStandardsOwnExample() {
        var secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1_614_265_330L),
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void everyEndpointGetsAnotherSecretOfAtLeastTwentyFourBytes() {
        WebhookSecret one = WebhookSecret.generate(new SecureRandom());
        WebhookSecret other = WebhookSecret.generate(new SecureRandom());
        assertThat(one).isNotEqualTo(other);
        assertThat(one.text()).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(one.text().substring(6))).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void aSecretNeverShowsInALog() {
        WebhookSecret secret = WebhookSecret.generate(new SecureRandom());
        assertThat("endpoint " + secret).doesNotContain(secret.text());
    }

    @Test
    void whileASecretRotatesBothTheOldAndTheNewVerify() {
        WebhookSecret old = WebhookSecret.generate(new SecureRandom());
        WebhookSecret next = WebhookSecret.generate(new SecureRandom());
        SignedMessage message = signed(List.of(next, old));
        assertThat(verifies(old, message, message.body())).isTrue();
        assertThat(verifies(next, message, message.body())).isTrue();
        assertThat(verifies(WebhookSecret.generate(new SecureRandom()), message, message.body()))
                .isFalse();
    }

    @Test
    void aChangedBodyDoesNotVerify() {
        WebhookSecret secret = WebhookSecret.generate(new SecureRandom());
        SignedMessage message = signed(List.of(secret));
        assertThat(verifies(secret, message, message.body() + " ")).isFalse();
    }

    private static SignedMessage signed(List<WebhookSecret> secrets) {
        return SignedMessage.of(
                URI.create("https://crm.example.com/hook"), UUID.randomUUID(), NOW, "{\"type\":\"lead.won\"}", secrets);
    }

    private static boolean verifies(WebhookSecret secret, SignedMessage message, String body) {
        return StandardWebhooksVerifier.verifies(
                secret.text(),
                message.headers().get("webhook-id"),
                message.headers().get("webhook-timestamp"),
                message.headers().get("webhook-signature"),
                body.getBytes(StandardCharsets.UTF_8),
                NOW);
    }
}
