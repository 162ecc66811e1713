package io.doorstep.leadcrm.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.N8nStandIn.Asked;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/// PCRM-06, N8N-06: only the workflow answers, only for its run, only now.
class CallbackIntegrationTests extends DelegationTest {

    private String secret;
    private UUID lead;
    private int own;
    private Asked asked;

    @BeforeEach
    void askAboutALead() {
        secret = connect(SCORING);
        lead = aLead("jane@example.com");
        own = scoreOf(lead);
        asked = n8n.awaitAsked(1);
    }

    @Test
    void whoeverHasNotTheSecretIsRefusedWhateverTheySay() {
        Business other = aBusiness();
        String foreign = other.put(SCORING, null, Map.of("url", n8n.url())).text("secret");
        assertRefused(callback(asked, foreign, score(asked, 72)), 401);
        assertRefused(callback(asked, foreign, "nonsense"), 401);
        int unsigned = client.post()
                .uri(path(asked))
                .contentType(MediaType.APPLICATION_JSON)
                .body(score(asked, 72))
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
        assertThat(unsigned).isEqualTo(401);
        assertThat(scoreOf(lead)).isEqualTo(own);
    }

    @Test
    void whatWasSignedLongAgoIsRefused() {
        String old = Long.toString(clock.instant().minus(Duration.ofMinutes(6)).getEpochSecond());
        assertRefused(callback(path(asked), secret, old, score(asked, 72)), 401);
        String ahead = Long.toString(clock.instant().plus(Duration.ofMinutes(6)).getEpochSecond());
        assertRefused(callback(path(asked), secret, ahead, score(asked, 72)), 401);
    }

    @Test
    void whatWasSignedForOneRunIsNoneOfAnothers() {
        aLead("john@example.com");
        Asked another = n8n.awaitAsked(2);
        assertRefused(callback(another, secret, score(asked, 72)), 404);
        assertThat(callback(another, secret, score(another, 72)).status()).isEqualTo(200);
    }

    @Test
    void noBusinesssAddressHoldsForAnother() {
        Business other = aBusiness();
        String foreign = other.put(SCORING, null, Map.of("url", n8n.url())).text("secret");
        String token = path(asked).substring("/hooks/n8n/".length());
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
        bytes.putLong(other.id().getMostSignificantBits()).putLong(other.id().getLeastSignificantBits());
        String moved = "/hooks/n8n/" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        String now = Long.toString(clock.instant().getEpochSecond());
        assertRefused(callback(moved, foreign, now, score(asked, 72)), 404);
        assertRefused(callback("/hooks/n8n/nonsense", secret, now, score(asked, 72)), 404);
        assertThat(other.get(RUNS + "/" + asked.run()).status()).isEqualTo(404);
        assertThat(other.post(RUNS + "/" + asked.run() + "/retry", Map.of()).status())
                .isEqualTo(404);
        assertThat(other.get(RUNS).items()).isEmpty();
    }

    @Test
    void whatIsSignedAndNoAnswerIsRefused() {
        assertRefused(callback(asked, secret, "nonsense"), 400);
        assertRefused(callback(asked, secret, "[]"), 400);
        assertRefused(callback(asked, secret, "{}"), 404);
    }

    private void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(scoreOf(lead)).isEqualTo(own);
        assertThat(run(asked.run()).text("state")).isEqualTo("OPEN");
    }
}
