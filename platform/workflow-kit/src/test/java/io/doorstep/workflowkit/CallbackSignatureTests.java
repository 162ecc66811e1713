package io.doorstep.workflowkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.workflowkit.webhook.WebhookSecret;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// PCRM-06, N8N-06
class CallbackSignatureTests {

    private static final WebhookSecret SECRET = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final WebhookSecret OTHER = WebhookSecret.generate(new SecureRandom());
    private static final Instant SENT = Instant.ofEpochSecond(1_614_265_330L);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes();

    /// From the standard's own example.
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIMESTAMP = "1614265330";

    @Test
    void whatTheWorkflowSignedHolds() {
        assertThat(signed().verifies(List.of(SECRET), BODY, SENT)).isTrue();
    }

    @Test
    void nothingOfItMayBeChanged() {
        assertThat(signed().verifies(List.of(OTHER), BODY, SENT)).isFalse();
        assertThat(signed().verifies(List.of(SECRET), "{}".getBytes(), SENT)).isFalse();
        assertThat(new CallbackSignature("msg_2", TIMESTAMP, SIGNATURE).verifies(List.of(SECRET), BODY, SENT))
                .isFalse();
        assertThat(new CallbackSignature(ID, "1614265331", SIGNATURE).verifies(List.of(SECRET), BODY, SENT))
                .isFalse();
        assertThat(new CallbackSignature("", "", "").verifies(List.of(SECRET), BODY, SENT))
                .isFalse();
        assertThat(new CallbackSignature(ID, "-1", SIGNATURE).verifies(List.of(SECRET), BODY, SENT))
                .isFalse();
    }

    @Test
    void oneOfSeveralSignaturesIsEnough() {
        String both = OTHER.sign(ID, TIMESTAMP, BODY) + " " + SIGNATURE;
        assertThat(new CallbackSignature(ID, TIMESTAMP, both).verifies(List.of(SECRET), BODY, SENT))
                .isTrue();
    }

    @Test
    void whileASecretRotatesBothHold() {
        assertThat(signed().verifies(List.of(OTHER, SECRET), BODY, SENT)).isTrue();
    }

    @Test
    void itIsGoodForFiveMinutes() {
        assertThat(signed().verifies(List.of(SECRET), BODY, SENT.plus(Duration.ofMinutes(5))))
                .isTrue();
        assertThat(signed().verifies(List.of(SECRET), BODY, SENT.plus(Duration.ofSeconds(301))))
                .isFalse();
        assertThat(signed().verifies(List.of(SECRET), BODY, SENT.minus(Duration.ofSeconds(301))))
                .isFalse();
    }

    private static CallbackSignature signed() {
        return new CallbackSignature(ID, TIMESTAMP, SIGNATURE);
    }
}
