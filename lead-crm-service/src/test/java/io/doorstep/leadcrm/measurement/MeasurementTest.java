package io.doorstep.leadcrm.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The service beside the stand-in of Google Analytics, and a business whose property is connected.
abstract class MeasurementTest extends CrmTest {

    static final GoogleStandIn GOOGLE = new GoogleStandIn();
    static final String MEASUREMENT = "/api/v1/analytics/measurement";
    static final String SECRET = "kD3xYq-secret_of_the_property";
    static final String EMAIL = "jane@example.com";

    Business business;
    GoogleStandIn.Property property;

    @DynamicPropertySource
    static void standIn(DynamicPropertyRegistry properties) {
        properties.add("doorstep.measurement.api", GOOGLE::url);
        properties.add("doorstep.partner-http.answer-timeout", () -> "12s");
    }

    @BeforeEach
    void connect() {
        GOOGLE.clock = clock;
        business = aBusiness();
        property = connect(business);
    }

    GoogleStandIn.Property connect(Business whose) {
        Answer connected = whose.put(MEASUREMENT, "*", connectionOf(whose));
        assertThat(connected.status()).as(connected.body().toString()).isEqualTo(200);
        return GOOGLE.property(idOf(whose));
    }

    static String idOf(Business whose) {
        return "G-" + whose.id().toString().replace("-", "").substring(0, 16).toUpperCase(Locale.ROOT);
    }

    static Map<String, Object> connectionOf(Business whose) {
        return Map.of("measurementId", idOf(whose), "apiSecret", SECRET);
    }

    UUID jane() {
        return business.fillInForm(Map.of("name", "Jane Doe", "email", EMAIL)).id();
    }

    UUID personOf(UUID lead) {
        return UUID.fromString(business.lead(lead).text("personId"));
    }

    void move(UUID lead, String stage) {
        Answer moved = business.change(lead, Map.of("stage", stage));
        assertThat(moved.status()).as(moved.body().toString()).isEqualTo(200);
    }

    void sell(UUID lead, long amount, String currency) {
        Answer sold = business.post(
                "/api/v1/analytics/sales", Map.of("leadId", lead, "amount", amount, "currency", currency));
        assertThat(sold.status()).as(sold.body().toString()).isEqualTo(202);
    }

    void awaitSent(String... names) {
        await().untilAsserted(() -> assertThat(property.names()).containsExactly(names));
    }

    void awaitState(String field, String value) {
        await().untilAsserted(() -> assertThat(state(field)).isEqualTo(value));
    }

    String state(String field) {
        return business.get(MEASUREMENT).body().path(field).asString("");
    }
}
