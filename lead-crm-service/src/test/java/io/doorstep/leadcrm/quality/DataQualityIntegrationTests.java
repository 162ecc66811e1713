package io.doorstep.leadcrm.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// LEAD-37
class DataQualityIntegrationTests extends CrmTest {

    private static final String QUALITY = "/api/v1/data-quality";

    private Business business;

    @BeforeEach
    void open() {
        business = aBusiness();
    }

    @Test
    void theAccuracyIsTheShareOfRecordsOfWhichNothingIsWrong() {
        assertThat(business.get(QUALITY).body().has("accuracyPercent")).isFalse();
        ask("Jane", "jane@example.com");
        ask("John", "john@example.com");
        business.post("/api/v1/people", Map.of("name", "Nobody Known"));

        Answer quality = business.get(QUALITY);

        assertThat(quality.text("checked")).isEqualTo("5");
        assertThat(quality.text("sound")).isEqualTo("4");
        assertThat(quality.body().get("accuracyPercent").doubleValue()).isEqualTo(80);
        assertThat(found(quality, "no-contact")).isOne();
        assertThat(names("no-contact")).containsExactly("Nobody Known");
    }

    @Test
    void everyRuleSaysWhyAndWhatHelpsAndShowsItsRecords() {
        business.get(QUALITY).body().get("rules").forEach(rule -> {
            assertThat(rule.get("reason").stringValue()).isNotBlank();
            assertThat(rule.get("remedy").stringValue()).isNotBlank();
            assertThat(business.get(rule.get("records").stringValue()).items()).isEmpty();
        });
        assertThat(business.get(QUALITY).body().get("rules")).hasSize(QualityRule.values().length);
        assertThat(business.get(QUALITY + "/nonsense").status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongWithAPersonIsFound() {
        business.post("/api/v1/people", person("Methuselah", "m@example.com", "1650-01-01"));
        business.post("/api/v1/people", person("Sound", "s@example.com", "1980-01-01"));
        business.fillInForm(Map.of("email", "nameless@example.com"));

        assertThat(names("birth-date-impossible")).containsExactly("Methuselah");
        assertThat(found(business.get(QUALITY), "name-missing")).isOne();
    }

    @Test
    void anAddressIsUndeliverableUntilSomethingArrivesThere() {
        UUID person =
                UUID.fromString(business.lead(ask("Jane", "jane@example.com")).text("personId"));
        message("message.bounced", person, "2026-03-02T09:00:00Z");

        await().untilAsserted(() -> assertThat(names("email-undeliverable")).containsExactly("Jane"));
        message("message.delivered", person, "2026-03-02T10:00:00Z");

        await().untilAsserted(() -> assertThat(names("email-undeliverable")).isEmpty());
    }

    @Test
    void whoMayBeOneIsFoundUntilItIsSettled() {
        business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"));
        business.fillInForm(Map.of("name", "J.", "phone", "+12065550143"));
        business.fillInForm(Map.of("email", "jane@example.com", "phone", "+12065550143"));

        await().untilAsserted(() -> assertThat(names("duplicate-open")).containsExactlyInAnyOrder("Jane", "J."));
    }

    @Test
    void aLeadThatWaitsCountsAsWorkAndNotAsAMistake() {
        ask("Jane", "jane@example.com");
        clock.advance(Duration.ofDays(15));

        Answer quality = business.get(QUALITY);

        assertThat(found(quality, "unassigned")).isOne();
        assertThat(found(quality, "without-movement")).isOne();
        assertThat(quality.text("sound")).isEqualTo("2");
    }

    @Test
    void aContactThatCouldNotBeReadIsWrong() {
        business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com", "phone", "12"));

        assertThat(names("contact-unreadable")).containsExactly("Jane");
    }

    @Test
    void leadsOutOfReachAreNotCountedAndRecordsAreReadPageByPage() {
        for (int i = 0; i < 3; i++) {
            business.fillInForm(Map.of("name", "Jane " + i, "email", i + "@example.com", "phone", "12"));
        }
        String own = TestTokens.user(business.id())
                .permissions("person:read", "lead:read:own")
                .bearer();
        String path = QUALITY + "/contact-unreadable";

        assertThat(business.callAs(own, HttpMethod.GET, path, null).items()).isEmpty();
        Answer page = business.get(path + "?limit=2");
        assertThat(page.items()).hasSize(2);
        assertThat(business.get(path + "?limit=2&cursor=" + page.text("nextCursor"))
                        .items())
                .hasSize(1);
        assertThat(aBusiness().get(path).items()).isEmpty();
    }

    private UUID ask(String name, String email) {
        return business.fillInForm(Map.of("name", name, "email", email)).id();
    }

    private static Map<String, Object> person(String name, String email, String born) {
        return Map.of("name", name, "emails", List.of(email), "birthDate", born);
    }

    private void message(String type, UUID contact, String when) {
        UUID id = UUID.randomUUID();
        events.publish(
                "messages",
                type,
                business.id(),
                contact,
                Map.of("messageId", id, "contactId", contact, "channel", "email", "occurredAt", when));
    }

    private List<String> names(String rule) {
        return business.get(QUALITY + "/" + rule)
                .items()
                .valueStream()
                .map(item -> item.path("name").asString(""))
                .toList();
    }

    private static int found(Answer quality, String rule) {
        return quality.body()
                .get("rules")
                .valueStream()
                .filter(one -> one.get("key").stringValue().equals(rule))
                .map(one -> one.get("found"))
                .mapToInt(JsonNode::intValue)
                .sum();
    }
}
