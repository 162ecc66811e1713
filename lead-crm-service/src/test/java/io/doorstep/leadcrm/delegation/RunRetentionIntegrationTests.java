package io.doorstep.leadcrm.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.N8nStandIn.Asked;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// N8N-03
class RunRetentionIntegrationTests extends DelegationTest {

    @Test
    void aRunIsForgottenAWhileAfterItWasSettledAndItsScoreStays() {
        String secret = connect(SCORING);
        UUID lead = aLead("jane@example.com");
        Asked old = n8n.awaitAsked(1);
        callback(old, secret, score(old, 72));
        clock.advance(Duration.ofDays(89));
        aLead("john@example.com");
        UUID recent = n8n.awaitAsked(2).run();

        assertThat(run(old.run()).status()).isEqualTo(200);
        clock.advance(Duration.ofDays(2));

        Awaitility.await().until(() -> run(old.run()).status() == 404);
        assertThat(run(recent).status()).isEqualTo(200);
        assertThat(scoreOf(lead)).isEqualTo(72);
    }
}
