package io.doorstep.leadcrm.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class CriteriaIntegrationTests extends CrmTest {

    private static final String CRITERIA = "/api/v1/scoring/criteria";

    /// LEAD-23
    @Test
    void aBusinessGoesByTheDefaultsUntilItHasCriteriaOfItsOwn() {
        Business business = aBusiness();
        Answer before = business.get(CRITERIA);
        assertThat(before.body().get("version").intValue()).isZero();
        assertThat(before.body().get("criteria").toString()).contains("WANTS_A_VISIT", "CAME_BACK");
        Answer after = business.put(CRITERIA, before.etag(), criteria(stayed(30)));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body().get("version").intValue()).isEqualTo(1);
        assertThat(business.get(CRITERIA).body()).isEqualTo(after.body());
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        Business business = aBusiness();
        assertThat(business.put(CRITERIA, null, criteria(stayed(30))).status()).isEqualTo(428);
        assertThat(business.put(CRITERIA, "\"0\"", criteria(stayed(30))).status())
                .isEqualTo(200);
        assertThat(business.put(CRITERIA, "\"0\"", criteria(stayed(40))).status())
                .isEqualTo(412);
    }

    @Test
    void aRefusalNamesWhatToMend() {
        Answer refused = aBusiness()
                .put(
                        CRITERIA,
                        "\"0\"",
                        criteria(Map.of(
                                "name",
                                "YOUNG",
                                "fact",
                                "ANSWER",
                                "is",
                                "ONE_OF",
                                "question",
                                "age",
                                "words",
                                List.of("20 to 30"),
                                "points",
                                5,
                                "because",
                                "They are young")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("criteria_refused");
        assertThat(refused.text("errors.0.pointer")).isEqualTo("/criteria/0/question");
        assertThat(refused.text("errors.0.code")).isEqualTo("protected_trait");
        assertThat(refused.text("errors.0.detail")).contains("speaks of age");
    }

    /// LEAD-22, LEAD-23
    @Test
    void whatSomebodyDidIsScoredByTheBusinesssOwnCriteriaAndOpenLeadsFollowAChange() {
        Business business = aBusiness();
        UUID lead = visitor(business, "jane@example.com", 900);
        assertThat(score(business, lead)).isEqualTo(10);
        Answer preview = business.post(CRITERIA + "/preview", criteria(stayed(30)));
        assertThat(preview.body().get("leads").intValue()).isEqualTo(1);
        assertThat(preview.body().get("higher").intValue()).isEqualTo(1);
        assertThat(preview.body().at("/furthest/0/to").intValue()).isEqualTo(30);
        assertThat(score(business, lead)).isEqualTo(10);

        business.put(CRITERIA, "\"0\"", criteria(stayed(30)));
        Awaitility.await().untilAsserted(() -> assertThat(score(business, lead)).isEqualTo(30));
        JsonNode factor = business.lead(lead).body().at("/score/factors/0");
        assertThat(factor.get("name").stringValue()).isEqualTo("STAYED");
        assertThat(factor.get("because").stringValue()).isEqualTo("Stayed for ten minutes");
        events.await("lead.scored", business.id(), 2)
                .forEach(event -> Contracts.assertMatches("lead.scored", event.data()));
    }

    /// X-LD-18
    @Test
    void theHistoryOfAScoreSaysWhichCriteriaMadeItPageByPage() {
        Business business = aBusiness();
        UUID lead = visitor(business, "jane@example.com", 900);
        visitor(business, "jane@example.com", 30);
        String path = "/api/v1/leads/" + lead + "/scores";
        business.put(CRITERIA, "\"0\"", criteria(stayed(30)));
        Awaitility.await().until(() -> business.get(path).items().size() == 3);
        List<Integer> versions = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = business.get(path + "?limit=2" + cursor);
            page.items().forEach(score -> {
                versions.add(score.get("criteriaVersion").intValue());
                values.add(score.get("value").intValue());
            });
            cursor = page.body().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        assertThat(versions).containsExactly(1, 0, 0);
        assertThat(values).containsExactly(0, 25, 10);
    }

    /// X-LD-18
    @Test
    void twoWhoDoTheSameAreScoredTheSameWhoeverTheyAre() {
        Business business = aBusiness();
        UUID one = business.post(
                        "/api/v1/leads", somebody("Jane Doe", "jane@example.com", "+12065550143", "en", "Student"))
                .id();
        UUID other = business.post(
                        "/api/v1/leads", somebody("Fatima Okafor", "f@example.ng", "+2348031234567", "ha", "Housewife"))
                .id();
        assertThat(business.lead(other).body().get("score"))
                .isEqualTo(business.lead(one).body().get("score"));
    }

    /// LEAD-24
    @Test
    void whomToWorkNextAreTheOpenLeadsWithTheHighestScoreFirst() {
        Business business = aBusiness();
        UUID low = visitor(business, "low@example.com", 1);
        UUID high = business.fillInForm(Map.of("email", "high@example.com", "phone", "206-555-0143"))
                .id();
        UUID closed = business.fillInForm(Map.of("email", "closed@example.com", "phone", "206-555-0144"))
                .id();
        business.change(closed, Map.of("stage", "LOST"));
        assertThat(business.get("/api/v1/leads?open=true&sort=-score").items())
                .extracting(lead -> lead.get("id").stringValue())
                .containsExactly(high.toString(), low.toString());
        assertThat(business.get("/api/v1/leads?open=false").items())
                .extracting(lead -> lead.get("id").stringValue())
                .containsExactly(closed.toString());
    }

    @Test
    void whoeverMayOnlyReadCannotChangeCriteria() {
        Business business = aBusiness();
        String reader =
                TestTokens.user(business.id()).permissions("scoring:read").bearer();
        assertThat(business.callAs(reader, HttpMethod.GET, CRITERIA, null).status())
                .isEqualTo(200);
        assertThat(business.callAs(reader, HttpMethod.GET, "/api/v1/scoring/facts", null)
                        .items())
                .hasSize(Fact.values().length);
        assertThat(business.callAs(reader, HttpMethod.PUT, CRITERIA, criteria(stayed(30)))
                        .status())
                .isEqualTo(403);
        assertThat(business.callAs(reader, HttpMethod.POST, "/api/v1/scoring/models/train", null)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anActivityThatCannotBeIsRefused() {
        Answer refused = aBusiness().fillInForm(Map.of("email", "jane@example.com", "activity", Map.of("visits", -1)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("errors.0.pointer")).isEqualTo("/activity/visits");
    }

    private static Map<String, ?> somebody(
            String name, String email, String phone, String language, String occupation) {
        return Map.of(
                "name",
                name,
                "email",
                email,
                "phone",
                phone,
                "language",
                language,
                "activity",
                Map.of("visits", 3, "answers", Map.of("occupation", occupation)));
    }

    private static UUID visitor(Business business, String email, int seconds) {
        return business.fillInForm(Map.of("email", email, "activity", Map.of("secondsOnSite", seconds, "visits", 2)))
                .id();
    }

    private static int score(Business business, UUID lead) {
        return business.lead(lead).body().at("/score/value").intValue();
    }

    private static Map<String, ?> criteria(Map<String, ?> only) {
        return Map.of("criteria", List.of(only));
    }

    private static Map<String, ?> stayed(int points) {
        return Map.of(
                "name",
                "STAYED",
                "fact",
                "SECONDS_ON_SITE",
                "is",
                "AT_LEAST",
                "number",
                600,
                "points",
                points,
                "because",
                "Stayed for ten minutes");
    }
}
