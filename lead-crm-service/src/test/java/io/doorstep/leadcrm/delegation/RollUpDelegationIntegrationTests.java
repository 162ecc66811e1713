package io.doorstep.leadcrm.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.testkit.N8nStandIn.Asked;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// N8N-05: a workflow has the numbers of a day made, or we do.
class RollUpDelegationIntegrationTests extends DelegationTest {

    private static final String STATUS = "/api/v1/analytics/status";

    @Test
    void aDayThatIsOverIsAskedForAndTheWorkflowHasItsNumbersMadeAndReadsThem() {
        String secret = connect(ROLL_UP);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        awaitTheDaysEnd();
        Asked asked = n8n.awaitAsked(1);
        assertThat(asked.isSignedWith(secret)).isTrue();
        assertThat(asked.json().get("type").stringValue()).isEqualTo("analytics.roll-up-asked");
        assertThat(asked.data().get("day").stringValue()).isEqualTo(today.toString());
        assertThat(business.get(STATUS).body().has("rolledUpAt")).isFalse();

        Answer taken = callback(asked, secret, "{\"runId\": \"" + asked.run() + "\"}");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text("state")).isEqualTo("ANSWERED");
        Awaitility.await().until(() -> business.get(STATUS).body().has("rolledUpAt"));
        assertThat(business.get(taken.text("result.numbers")).status()).isEqualTo(200);
    }

    @Test
    void aDayThatTheWorkflowDoesNotAskForIsRolledUpWithoutIt() {
        n8n.answers(500);
        connect(ROLL_UP);
        awaitTheDaysEnd();
        Asked asked = n8n.awaitAsked(1);
        clock.advance(Duration.ofHours(1));
        Answer run = awaitRun(asked.run(), "FELL_BACK");
        assertThat(run.text("producedBy")).isEqualTo("BUILT_IN");
        assertThat(run.text("day")).isEqualTo(asked.data().get("day").stringValue());
        Awaitility.await().until(() -> business.get(STATUS).body().has("rolledUpAt"));
    }

    @Test
    void everyDayIsAskedForWhileAWorkflowIsConnected() {
        connect(ROLL_UP);
        awaitTheDaysEnd();
        Asked first = n8n.awaitAsked(1);
        clock.advance(Duration.ofDays(1));
        Asked second = n8n.awaitAsked(2);
        assertThat(LocalDate.parse(second.data().get("day").stringValue()))
                .isEqualTo(
                        LocalDate.parse(first.data().get("day").stringValue()).plusDays(1));
        awaitRun(first.run(), "FELL_BACK");
        assertThat(business.get(RUNS + "?kind=analytics-roll-up").items()).hasSize(2);
        assertThat(business.put(ROLL_UP, business.get(ROLL_UP).etag(), Map.of("url", n8n.url()))
                        .status())
                .isEqualTo(200);
    }

    private void awaitTheDaysEnd() {
        Instant tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        clock.advance(Duration.between(clock.instant(), tomorrow).plus(Duration.ofMinutes(6)));
    }
}
