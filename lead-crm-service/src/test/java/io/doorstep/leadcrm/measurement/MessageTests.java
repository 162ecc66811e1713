package io.doorstep.leadcrm.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// ANL-27
class MessageTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Map<String, String> QUERY = Map.of("measurement_id", "G-ABC123", "api_secret", "s");

    @Test
    void theLargestMessageKeepsToTheLimits() {
        String longest = "x".repeat(100);
        var lead = new MeasuredLead(UUID.randomUUID(), UUID.randomUUID(), longest, longest, longest, null, NOW);
        Message message = Message.of("f".repeat(64), Set.of());
        for (int i = 0; i < 25; i++) {
            LeadEvent event = LeadEvent.values()[i % LeadEvent.values().length];
            Instant at = NOW.minus(Duration.ofHours(71));
            message.add(
                    new WaitingEvent(UUID.randomUUID(), event, longest, Long.MAX_VALUE, "USD", at), lead, List.of());
        }
        byte[] body = JsonMapper.shared().writeValueAsBytes(message.json());
        assertThat(MeasurementProtocol.check(QUERY, body, NOW)).isEmpty();
        assertThat(message.json().get("events")).hasSize(25);
    }

    @Test
    void theTimeIsThatOfTheEventInMicroseconds() {
        assertThat(params(1, "USD").get("timestamp_micros").asLong()).isEqualTo(1_795_341_600_123_456L);
    }

    @ParameterizedTest
    @CsvSource({"12345, USD, 123.45", "12345, JPY, 12345", "12345, KWD, 12.345", "5, NGN, 0.05", "12345, XQQ, 123.45"})
    void aValueIsADecimalOfItsCurrency(long amount, String currency, String value) {
        assertThat(params(amount, currency).get("value").decimalValue()).isEqualByComparingTo(value);
        assertThat(params(amount, currency).get("currency").asString()).isEqualTo(currency);
    }

    private static ObjectNode params(long amount, String currency) {
        var lead = new MeasuredLead(UUID.randomUUID(), UUID.randomUUID(), "website", null, null, null, NOW);
        Message message = Message.of("1.2", Set.of());
        message.add(
                new WaitingEvent(UUID.randomUUID(), LeadEvent.CLOSE_CONVERT_LEAD, null, amount, currency, NOW),
                lead,
                List.of());
        return (ObjectNode) message.json().at("/events/0/params");
    }
}
