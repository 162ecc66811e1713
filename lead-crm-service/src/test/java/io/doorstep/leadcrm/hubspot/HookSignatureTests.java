package io.doorstep.leadcrm.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HookSignatureTests {

    private static final Instant SENT = Instant.ofEpochMilli(1_772_442_931_500L);
    private static final String URI = "https://doorstep.example/hooks/hubspot/abc";
    private static final byte[] BODY = "[{\"eventId\":1}]".getBytes();

    /// Made with `openssl dgst -sha256 -hmac s3cret -binary | base64` over method, address, body and timestamp.
    private static final String SIGNATURE = "G9Llv75/tieDXHUBdDojWJ8pZe2ocikEXywo8tp7jxU=";

    /// PCRM-06
    @Test
    void whatHubSpotSignedHolds() {
        assertThat(signature().verifies("s3cret", URI, BODY, SENT)).isTrue();
    }

    /// PCRM-06
    @Test
    void nothingOfItMayBeChanged() {
        assertThat(signature().verifies("other", URI, BODY, SENT)).isFalse();
        assertThat(signature().verifies("s3cret", URI + "d", BODY, SENT)).isFalse();
        assertThat(signature().verifies("s3cret", URI, "[]".getBytes(), SENT)).isFalse();
        assertThat(new HookSignature(SIGNATURE, "1772442931501").verifies("s3cret", URI, BODY, SENT))
                .isFalse();
        assertThat(new HookSignature("", "").verifies("s3cret", URI, BODY, SENT))
                .isFalse();
    }

    /// PCRM-06
    @Test
    void itIsGoodForFiveMinutes() {
        assertThat(signature().verifies("s3cret", URI, BODY, SENT.plus(Duration.ofMinutes(5))))
                .isTrue();
        assertThat(signature().verifies("s3cret", URI, BODY, SENT.plus(Duration.ofSeconds(301))))
                .isFalse();
        assertThat(signature().verifies("s3cret", URI, BODY, SENT.minus(Duration.ofSeconds(301))))
                .isFalse();
    }

    private static HookSignature signature() {
        return new HookSignature(SIGNATURE, "1772442931500");
    }
}
