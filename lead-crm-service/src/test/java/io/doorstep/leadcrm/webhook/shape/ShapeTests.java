package io.doorstep.leadcrm.webhook.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShapeTests {

    private static final String CAPTURED = """
            {"type": "lead.captured", "timestamp": "2026-03-02T09:15:31Z", "data": {
              "leadId": "1", "propertyIds": ["7", "8"], "email": "jane@example.com", "source": "website", "score": 60,
              "consent": {"marketing": true}, "capturedAt": "2026-03-02T09:15:31Z", "phone": null}}""";

    /// PCRM-09
    @Test
    void chosenFieldsGoUnderTheNamesThatThePartnerKnows() {
        Shape shape = mapped(
                new FieldMove("email", "properties.email"),
                new FieldMove("consent.marketing", "properties.optIn"),
                new FieldMove("leadId", "externalId"),
                new FieldMove("nowhere", "nothing"));
        assertThat(data(shape)).isEqualTo(JsonMapper.shared().readTree("""
                        {"properties": {"email": "jane@example.com", "optIn": true}, "externalId": "1"}"""));
    }

    @Test
    void typeAndTimeStayWhateverIsChosen() {
        JsonNode body = JsonMapper.shared()
                .readTree(mapped(new FieldMove("email", "mail")).applyTo(CAPTURED));
        assertThat(body.get("type").stringValue()).isEqualTo("lead.captured");
        assertThat(body.get("timestamp").stringValue()).isEqualTo("2026-03-02T09:15:31Z");
    }

    @Test
    void aThinPayloadNamesThingsAndTimesAlone() {
        assertThat(data(new Shape(Payload.THIN, List.of(), List.of())).propertyNames())
                .containsExactly("leadId", "propertyIds", "capturedAt");
    }

    @Test
    void everythingAsItIsStaysTheSameToTheByte() {
        assertThat(Shape.WHOLE.applyTo(CAPTURED)).isSameAs(CAPTURED);
        assertThat(Shape.WHOLE.store()).isNull();
    }

    @Test
    void aShapeIsReadAsItWasStored() {
        Shape shape = new Shape(
                Payload.FULL,
                List.of(new FieldMove("email", "mail")),
                List.of(new Condition("score", List.of(), BigDecimal.TEN, null)));
        assertThat(Shape.read(shape.store())).isEqualTo(shape);
        assertThat(Shape.read(null)).isEqualTo(Shape.WHOLE);
    }

    @Test
    void allConditionsMustHold() {
        Condition website = new Condition("source", List.of("website", "chat"), null, null);
        assertThat(wants(website, new Condition("score", List.of(), new BigDecimal(60), null)))
                .isTrue();
        assertThat(wants(website, new Condition("score", List.of(), new BigDecimal(61), null)))
                .isFalse();
        assertThat(wants(new Condition("score", List.of(), null, new BigDecimal(59))))
                .isFalse();
        assertThat(wants(new Condition("source", List.of("portal"), null, null)))
                .isFalse();
        assertThat(wants(new Condition("consent.marketing", List.of("true"), null, null)))
                .isTrue();
        assertThat(wants(new Condition("propertyIds", List.of("8"), null, null)))
                .isTrue();
    }

    @Test
    void anEventWithoutTheFieldDoesNotMeetItsCondition() {
        assertThat(wants(new Condition("campaign", List.of("spring"), null, null)))
                .isFalse();
        assertThat(wants(new Condition("phone", List.of(""), null, null))).isFalse();
        assertThat(wants(new Condition("email", List.of(), BigDecimal.ONE, null)))
                .isFalse();
    }

    @Test
    void twoFieldsCannotBeAtOnePlaceNorOneInsideTheOther() {
        assertThat(mapped(new FieldMove("email", "a.b"), new FieldMove("name", "a.b"))
                        .contradiction())
                .isPresent();
        assertThat(mapped(new FieldMove("email", "a"), new FieldMove("name", "a.b"))
                        .contradiction())
                .isPresent();
        assertThat(mapped(new FieldMove("email", "a.b"), new FieldMove("name", "a.bc"))
                        .contradiction())
                .isEmpty();
        assertThat(new Shape(Payload.THIN, List.of(new FieldMove("email", "a")), List.of()).contradiction())
                .isPresent();
    }

    private static Shape mapped(FieldMove... fields) {
        return new Shape(Payload.FULL, List.of(fields), List.of());
    }

    private static boolean wants(Condition... filter) {
        return new Shape(Payload.FULL, List.of(), List.of(filter)).wants(CAPTURED);
    }

    private static JsonNode data(Shape shape) {
        return JsonMapper.shared().readTree(shape.applyTo(CAPTURED)).get("data");
    }
}
