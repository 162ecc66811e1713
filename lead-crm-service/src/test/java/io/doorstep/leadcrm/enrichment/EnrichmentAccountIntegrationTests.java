package io.doorstep.leadcrm.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.enrichment.DataLabsStandIn.Trouble;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// LEAD-38
class EnrichmentAccountIntegrationTests extends EnrichmentTest {

    @Autowired
    Environment environment;

    @Test
    void anAccountBeginsCarefullyAndIsChangedWithoutGivingItsKeyAgain() {
        Answer account = business.get(ACCOUNT);
        assertThat(account.text("mode")).isEqualTo("ON_REQUEST");
        assertThat(account.text("minimumLikelihood")).isEqualTo("6");
        assertThat(account.text("monthlyLimit")).isEqualTo("100");
        Map<String, Object> other = Map.of("mode", "ON_CAPTURE", "minimumLikelihood", 8, "monthlyLimit", 20);

        assertThat(business.put(ACCOUNT, null, other).status()).isEqualTo(428);
        assertThat(business.put(ACCOUNT, "\"99\"", other).status()).isEqualTo(412);
        Answer changed = business.put(ACCOUNT, account.etag(), other);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("mode")).isEqualTo("ON_CAPTURE");
        assertThat(business.get(ACCOUNT).text("minimumLikelihood")).isEqualTo("8");
        assertThat(test().body().get("works").booleanValue()).isTrue();
    }

    @Test
    void whoLeavesIsAskedAboutNobodyMoreAndKeepsTheFacts() {
        UUID jane = jane();
        ask(jane);
        awaitStatus(jane, "FOUND");
        change(Map.of("monthlyLimit", 1));
        UUID rose = person(Map.of("emails", List.of(ROSE)));
        ask(rose);
        awaitReason(rose, "The limit");

        assertThat(business.delete(ACCOUNT).status()).isEqualTo(204);

        assertThat(business.get(ACCOUNT).status()).isEqualTo(404);
        assertThat(business.delete(ACCOUNT).status()).isEqualTo(404);
        assertThat(business.post(ACCOUNT + "/test", Map.of()).status()).isEqualTo(404);
        assertThat(enrichment(rose).status()).isEqualTo(404);
        assertThat(facts(enrichment(jane))).containsEntry("JOB_TITLE", "Harbour Master");
        assertThat(ask(rose).text("code")).isEqualTo("enrichment_account_missing");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        Business other = aBusiness();
        assertThat(other.put(ACCOUNT, null, Map.of()).text("code")).isEqualTo("api_key_missing");
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("apiKey", "with a space"),
                Map.of("minimumLikelihood", 0),
                Map.of("minimumLikelihood", 11),
                Map.of("monthlyLimit", 0),
                Map.of("mode", "ALWAYS"))) {
            assertThat(change(wrong).status()).as(wrong.toString()).isBetween(400, 422);
        }
        assertThat(business.get(ACCOUNT).text("minimumLikelihood")).isEqualTo("6");
    }

    @Test
    void aTestCostsNothingAndSaysHowManyCreditsAreLeft() {
        Answer works = test();

        assertThat(works.body().get("works").booleanValue()).isTrue();
        assertThat(works.text("creditsLeft")).isEqualTo("79");
        assertThat(account.questions).isEmpty();
        assertThat(business.get(ACCOUNT).text("matchesThisMonth")).isEqualTo("0");
    }

    @Test
    void aTestSaysWhatIsWrong() {
        account.troubles.addAll(List.of(Trouble.TOO_MANY, Trouble.IS_DOWN, Trouble.HANGS));
        assertThat(test().text("reason")).contains("wants a rest");
        assertThat(test().text("reason")).isEqualTo("People Data Labs answered 503");
        assertThat(test().text("reason")).contains("does not answer");
        account.credits.set(0);
        assertThat(test().text("reason")).contains("credits").contains("used up");
        change(Map.of("apiKey", "a-key-of-nobody"));
        assertThat(test().text("reason")).contains("does not take the key");
    }

    @Test
    void theKeyNeitherLeavesTheServiceNorLiesOpenInTheDatabase() {
        String seen = business.get(ACCOUNT).body().toString()
                + change(Map.of("monthlyLimit", 5)).body()
                + events.await("audit.recorded", business.id(), 2);
        String stored = JdbcClient.create(new DriverManagerDataSource(
                        environment.getRequiredProperty("spring.datasource.url"), "postgres", "postgres"))
                .sql("select a::text from enrichment_account a where tenant_id = ?")
                .param(business.id())
                .query(String.class)
                .single();

        assertThat(seen + stored).doesNotContain(key());
    }

    @Test
    void onlyWhoMayConnectPartnersAndHasJustProvedWhoTheyAreGivesAKey() {
        String agent = TestTokens.user(business.id())
                .permissions("person:read", "person:write")
                .bearer();
        String stale = TestTokens.user(business.id())
                .provedAt(Instant.now().minus(Duration.ofDays(1)))
                .bearer();
        for (String bearer : List.of(agent, stale)) {
            assertThat(business.putAs(bearer, ACCOUNT, "*", Map.of("apiKey", "another-key"))
                            .status())
                    .isBetween(401, 403);
            assertThat(business.callAs(bearer, HttpMethod.DELETE, ACCOUNT, null).status())
                    .isBetween(401, 403);
        }
        assertThat(business.callAs(agent, HttpMethod.GET, ACCOUNT, null).status())
                .isEqualTo(403);
        assertThat(test().body().get("works").booleanValue()).isTrue();
    }

    @Test
    void anotherBusinessSeesNoneOfIt() {
        UUID jane = jane();
        ask(jane);
        awaitStatus(jane, "FOUND");
        Business thief = aBusiness();
        String facts = PEOPLE + jane + "/enrichment";

        assertThat(thief.get(ACCOUNT).status()).isEqualTo(404);
        assertThat(thief.delete(ACCOUNT).status()).isEqualTo(404);
        assertThat(thief.post(ACCOUNT + "/test", Map.of()).status()).isEqualTo(404);
        assertThat(thief.put(ACCOUNT, "*", Map.of("monthlyLimit", 9)).status()).isEqualTo(422);
        thief.put(ACCOUNT, null, Map.of("apiKey", "key-of-" + thief.id()));
        assertThat(thief.get(facts).status()).isEqualTo(404);
        assertThat(thief.post(facts, Map.of()).status()).isEqualTo(404);
        assertThat(thief.delete(facts).status()).isEqualTo(404);
        assertThat(enrichment(jane).text("status")).isEqualTo("FOUND");
    }

    /// CMP-07
    @Test
    void everyWriteIsRecordedWithoutTheFacts() {
        UUID jane = jane();
        ask(jane);
        awaitStatus(jane, "FOUND");
        await().untilAsserted(() -> assertThat(events.seen("audit.recorded", business.id()).stream()
                        .flatMap(event -> event.data().path("entries").valueStream())
                        .map(entry -> entry.path("action").asString() + " "
                                + entry.path("model").asString()))
                .contains("create EnrichmentAccount", "create PersonEnrichment", "update PersonEnrichment"));
        assertThat(events.seen("audit.recorded", business.id()).toString()).doesNotContain("Harbour Master");
    }

    private Answer test() {
        return business.post(ACCOUNT + "/test", Map.of());
    }
}
