package io.doorstep.workflowkit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.http.PartnerAnswer;
import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.workflowkit.webhook.Verdict.Gone;
import io.doorstep.workflowkit.webhook.Verdict.NotTaken;
import io.doorstep.workflowkit.webhook.Verdict.Overloaded;
import io.doorstep.workflowkit.webhook.Verdict.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void everyTwoHundredIsASuccess(int status) {
        assertThat(of(status, null)).isEqualTo(new Taken());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 400, 401, 404, 409, 500, 503})
    void everythingElseIsTriedAgainAndRedirectsAreNotFollowed(int status) {
        assertThat(of(status, null)).isEqualTo(new NotTaken());
    }

    @Test
    void goneMeansGoneForGood() {
        assertThat(of(410, null)).isEqualTo(new Gone());
    }

    @Test
    void anOverloadedEndpointIsLeftInPeaceForAWhile() {
        assertThat(of(429, null)).isEqualTo(new Overloaded(Duration.ofMinutes(1)));
        assertThat(of(502, null)).isEqualTo(new Overloaded(Duration.ofSeconds(30)));
        assertThat(of(504, null)).isEqualTo(new Overloaded(Duration.ofSeconds(30)));
    }

    @Test
    void retryAfterIsHonouredInSecondsAndAsADate() {
        assertThat(of(429, "120")).isEqualTo(new Overloaded(Duration.ofMinutes(2)));
        assertThat(of(503, "Mon, 02 Mar 2026 09:10:00 GMT")).isEqualTo(new Overloaded(Duration.ofMinutes(10)));
    }

    @Test
    void nobodyPutsUsOffForMoreThanADay() {
        assertThat(of(429, "999999999")).isEqualTo(new Overloaded(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "Mon, 02 Mar 2020 09:10:00 GMT", ""})
    void anUnreadableRetryAfterIsAsGoodAsNone(String header) {
        assertThat(of(500, header)).isEqualTo(new NotTaken());
    }

    @Test
    void silenceIsTriedAgain() {
        assertThat(Verdict.of(new PartnerAnswer.Silent("no answer within 15 s", true, Duration.ofSeconds(15)), NOW))
                .isEqualTo(new NotTaken());
    }

    private static Verdict of(int status, @Nullable String retryAfter) {
        Map<String, String> headers = retryAfter == null ? Map.of() : Map.of("retry-after", retryAfter);
        return Verdict.of(new Answered(status, headers, "", Duration.ofMillis(20)), NOW);
    }
}
