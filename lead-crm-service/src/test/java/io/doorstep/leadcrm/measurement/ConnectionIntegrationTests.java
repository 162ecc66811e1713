package io.doorstep.leadcrm.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// ANL-27
class ConnectionIntegrationTests extends MeasurementTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aPropertyIsConnectedChangedAndLeft() {
        Answer connected = business.get(MEASUREMENT);
        assertThat(connected.text("measurementId")).isEqualTo(idOf(business));
        assertThat(connected.body().get("events")).hasSize(6);
        assertThat(connected.text("sent")).isEqualTo("0");

        Map<String, Object> fewer =
                Map.of("measurementId", idOf(business), "events", List.of("generate_lead", "close_convert_lead"));
        assertThat(business.put(MEASUREMENT, null, fewer).status()).isEqualTo(428);
        assertThat(business.put(MEASUREMENT, "\"7\"", fewer).status()).isEqualTo(412);
        Answer changed = business.replace(MEASUREMENT, fewer);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().get("events").valueStream().map(JsonNode::asString))
                .containsExactly("generate_lead", "close_convert_lead");

        assertThat(business.delete(MEASUREMENT).status()).isEqualTo(204);
        assertThat(business.get(MEASUREMENT).status()).isEqualTo(404);
        assertThat(business.delete(MEASUREMENT).status()).isEqualTo(404);
        assertThat(business.put(MEASUREMENT, "*", fewer).text("code")).isEqualTo("api_secret_missing");
    }

    @Test
    void onlyTheEventsThatWereChosenAreSentUnderTheSecretThatWasKept() {
        business.replace(MEASUREMENT, Map.of("measurementId", idOf(business), "events", List.of("working_lead")));
        move(jane(), "CONTACTED");
        awaitSent("working_lead");
        assertThat(property.secrets).containsExactly(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "measurementId, UA-12345-1",
        "measurementId, g-abcdef",
        "apiSecret, short",
        "apiSecret, a secret with spaces",
        "events, page_view"
    })
    void whatHasNotTheShapeIsRefused(String field, String value) {
        Map<String, Object> wrong = new HashMap<>(connectionOf(business));
        wrong.put(field, field.equals("events") ? List.of(value) : value);
        assertThat(business.replace(MEASUREMENT, wrong).status()).isIn(400, 422);
        assertThat(state("measurementId")).isEqualTo(idOf(business));
    }

    @Test
    void theSecretIsNeverShownAndLiesEncrypted() {
        String seen = business.get(MEASUREMENT).body().toString()
                + business.post(MEASUREMENT + "/test", Map.of()).body()
                + events.await("audit.recorded", business.id(), 1);
        assertThat(seen).contains("MeasurementConnection").doesNotContain(SECRET);
        String stored = Tenancy.callAs(
                business.id(),
                () -> transaction.execute(_ -> jdbc.sql("select c::text from measurement_connection c")
                        .query(String.class)
                        .single()));
        assertThat(stored).contains(idOf(business)).doesNotContain(SECRET);
    }

    @Test
    void everyChangeIsInTheAuditLog() {
        business.replace(MEASUREMENT, Map.of("measurementId", idOf(business), "events", List.of("working_lead")));
        business.delete(MEASUREMENT);
        List<JsonNode> entries = events.await("audit.recorded", business.id(), 3).stream()
                .flatMap(event -> event.data().get("entries").valueStream())
                .filter(entry -> entry.get("model").asString().equals("MeasurementConnection"))
                .toList();
        assertThat(entries)
                .extracting(entry -> entry.get("action").asString())
                .containsExactlyInAnyOrder("create", "update", "delete");
    }

    @Test
    void anotherBusinessSeesNothingOfIt() {
        Business thief = aBusiness();
        assertThat(thief.get(MEASUREMENT).status()).isEqualTo(404);
        assertThat(thief.delete(MEASUREMENT).status()).isEqualTo(404);
        assertThat(thief.post(MEASUREMENT + "/test", Map.of()).status()).isEqualTo(404);
        thief.fillInForm(Map.of("email", "eve@example.com"));
        UUID lead = jane();
        awaitSent("generate_lead");
        assertThat(lead).isNotNull();
        for (String table : List.of("measurement_connection", "measurement_progress", "measurement_event")) {
            long rows = Tenancy.callAs(
                    thief.id(),
                    () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single()));
            assertThat(rows).as(table).isZero();
        }
    }

    @Test
    void anAgentMayNeitherSeeNorChangeIt() {
        String agent = TestTokens.user(business.id())
                .permissions("lead:read", "analytics:read")
                .bearer();
        assertThat(business.callAs(agent, HttpMethod.GET, MEASUREMENT, null).status())
                .isEqualTo(403);
        assertThat(business.putAs(agent, MEASUREMENT, "*", connectionOf(business))
                        .status())
                .isEqualTo(403);
        assertThat(business.callAs(agent, HttpMethod.DELETE, MEASUREMENT, null).status())
                .isEqualTo(403);
        assertThat(business.callAs(agent, HttpMethod.POST, MEASUREMENT + "/test", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theTestAsksTheValidationServerAndSaysWhatCannotBeChecked() {
        Answer test = business.post(MEASUREMENT + "/test", Map.of());

        assertThat(test.text("works")).as(test.body().toString()).isEqualTo("true");
        assertThat(test.text("message")).contains("neither the measurement id nor the secret");
        assertThat(property.validated).singleElement().satisfies(message -> {
            assertThat(message.get("validation_behavior").asString()).isEqualTo("ENFORCE_RECOMMENDATIONS");
            assertThat(message.get("events")).hasSize(6);
        });
        assertThat(property.messages).isEmpty();
    }

    @Test
    void whatGoogleObjectsToIsSaidInPlainWords() {
        property.dislikes.add(
                MeasurementProtocol.objection("events", "NAME_RESERVED", "Event at index: [0] has a reserved name."));
        property.dislikes.add(MeasurementProtocol.objection("events.params", "SOMETHING_NEW", ""));

        Answer test = business.post(MEASUREMENT + "/test", Map.of());

        assertThat(test.text("works")).isEqualTo("false");
        assertThat(test.body().at("/flaws/0/field").asString()).isEqualTo("events");
        assertThat(test.body().at("/flaws/0/detail").asString())
                .isEqualTo("Google keeps this name for itself. Event at index: [0] has a reserved name.");
        assertThat(test.body().at("/flaws/1/code").asString()).isEqualTo("SOMETHING_NEW");
        assertThat(test.body().at("/flaws/1/detail").asString()).isEqualTo("Google objects to it.");
    }
}
