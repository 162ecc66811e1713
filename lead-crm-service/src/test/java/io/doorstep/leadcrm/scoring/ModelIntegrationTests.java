package io.doorstep.leadcrm.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class ModelIntegrationTests extends CrmTest {

    private static final String SCORING = "/api/v1/scoring";
    private static final String MODELS = SCORING + "/models";
    private static final int OUTCOMES = 220;

    private final Random chance = new Random(3);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// LEAD-26
    @Test
    void belowTwoHundredOutcomesTheCriteriaScoreAndItIsSaid() {
        Business business = aBusiness();
        close(business, visitor(business, 9), false);
        Answer refused = business.post(MODELS + "/train", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("too_few_outcomes");
        assertThat(refused.text("detail")).startsWith("1 leads are won or lost; a model is learned from 200.");
        assertThat(business.get(SCORING).text("by")).isEqualTo("CRITERIA");
        assertThat(business.get(SCORING).text("because")).startsWith("1 leads are won or lost");
        assertThat(business.get(MODELS).items()).isEmpty();
    }

    /// LEAD-22, LEAD-26, X-LD-18, IDN-03
    @Test
    void aModelIsLearnedFromTheBusinesssOwnOutcomesExplainsItselfAndIsRetiredWhenOthersAsk() {
        Business business = aBusiness();
        Business other = aBusiness();
        UUID open = visitor(business, 9);
        closeMany(business);
        Answer begun = business.post(MODELS + "/train", Map.of());
        assertThat(begun.status()).isEqualTo(202);
        assertThat(business.post(MODELS + "/train", Map.of()).status()).isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> business.get(SCORING).text("by").equals("MODEL"));

        JsonNode model = business.get(MODELS).items().get(0);
        assertThat(model.get("status").stringValue()).isEqualTo("ACTIVE");
        assertThat(model.get("outcomes").intValue()).isEqualTo(OUTCOMES);
        assertThat(model.get("auc").doubleValue())
                .isGreaterThan(model.get("criteriaAuc").doubleValue())
                .isGreaterThan(0.8);
        assertThat(model.get("calibrationError").doubleValue()).isLessThan(0.1);
        assertThat(model.at("/features/0/name").stringValue()).isEqualTo("VISITS");

        explains(business, open, model.get("id").stringValue());
        keepsToItself(other);
        retires(business);
    }

    /// LEAD-22
    @Test
    void anEnquiryIsTakenAndScoredByTheCriteriaWhenTheModelCannotBeRead() {
        Business business = aBusiness();
        Tenancy.runAs(
                business.id(),
                () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into scoring_model (id, model, outcomes, won, auc, calibration_error, forward_auc,
                                                   criteria_auc, weights, spread, trained_at, status)
                        values (uuidv7(), 'no model', 200, 20, 0.9, 0, 0.9, 0.5, '{}', '[]', now(), 'ACTIVE')
                        """).update()));
        assertThat(score(business, visitor(business, 9))).isEqualTo(10);
    }

    private void explains(Business business, UUID open, String model) {
        Awaitility.await().until(() -> score(business, open) > 60);
        assertThat(score(business, visitor(business, 1))).isLessThan(40);
        JsonNode score = business.lead(open).body().get("score");
        assertThat(score.at("/factors/0/name").stringValue()).isEqualTo("USUAL");
        assertThat(score.at("/factors/1/name").stringValue()).isEqualTo("VISITS");
        assertThat(score.at("/factors/1/because").stringValue()).isEqualTo("Visits to the site: 9");
        assertThat(score.get("factors")
                        .valueStream()
                        .mapToInt(factor -> factor.get("points").intValue())
                        .sum())
                .isEqualTo(score.get("value").intValue());
        JsonNode newest =
                business.get("/api/v1/leads/" + open + "/scores").items().get(0);
        assertThat(newest.get("modelId").stringValue()).isEqualTo(model);
        events.seen("lead.scored", business.id())
                .forEach(event -> Contracts.assertMatches("lead.scored", event.data()));
    }

    private void keepsToItself(Business other) {
        assertThat(other.get(MODELS).items()).isEmpty();
        assertThat(other.get(SCORING).text("by")).isEqualTo("CRITERIA");
        UUID theirs = visitor(other, 9);
        assertThat(other.lead(theirs).body().at("/score/factors/0/name").stringValue())
                .isEqualTo("REACHABLE_BY_EMAIL");
    }

    private void retires(Business business) {
        IntStream.range(0, 200).forEach(_ -> visitor(business, 9));
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        business.get(MODELS).items().valueStream().map(model -> model.get("status")
                                .stringValue()))
                .contains("RETIRED"));
        JsonNode retired = business.get(MODELS)
                .items()
                .valueStream()
                .filter(model -> model.get("status").stringValue().equals("RETIRED"))
                .findFirst()
                .orElseThrow();
        assertThat(retired.get("endedBecause").stringValue())
                .isEqualTo("Those who ask now differ from those it learned from");
        assertThat(retired.at("/health/stability").doubleValue()).isGreaterThan(0.25);
    }

    /// Whoever came often bought, as a rule.
    private void closeMany(Business business) {
        for (int i = 0; i < OUTCOMES; i++) {
            int visits = chance.nextInt(10);
            close(business, visitor(business, visits), chance.nextDouble() < (visits >= 6 ? 0.9 : 0.05));
        }
    }

    private static UUID visitor(Business business, int visits) {
        return business.fillInForm(
                        Map.of("email", UUID.randomUUID() + "@example.com", "activity", Map.of("visits", visits)))
                .id();
    }

    private static void close(Business business, UUID lead, boolean won) {
        List<String> way = won ? List.of("QUALIFIED", "NEGOTIATING", "WON") : List.of("LOST");
        way.forEach(stage -> assertThat(business.patch("/api/v1/leads/" + lead, "*", Map.of("stage", stage))
                        .status())
                .isEqualTo(200));
    }

    private static int score(Business business, UUID lead) {
        return business.lead(lead).body().at("/score/value").intValue();
    }
}
