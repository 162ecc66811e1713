package io.doorstep.leadcrm.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessageBodyTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant WHEN = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void theBodyHoldsTypeTimestampAndData() {
        String body = write(JSON.createObjectNode().put("leadId", "42"));
        assertThat(body)
                .isEqualTo(
                        "{\"type\":\"lead.captured\",\"timestamp\":\"2026-03-02T09:00:00Z\",\"data\":{\"leadId\":\"42\"}}");
    }

    @Test
    void aLongMessageIsShortenedAndSaysSo() {
        JsonNode data =
                JSON.readTree(write(JSON.createObjectNode().put("leadId", "42").put("message", "é".repeat(10_000))));
        assertThat(data.at("/data/leadId").stringValue()).isEqualTo("42");
        assertThat(data.at("/data/message").stringValue()).hasSizeLessThan(1_100);
        assertThat(data.at("/data/truncated").booleanValue()).isTrue();
    }

    @Test
    void noBodyReachesTwentyKilobytes() {
        var data = JSON.createObjectNode().put("leadId", "42");
        var many = data.putArray("propertyIds");
        for (int i = 0; i < 2_000; i++) {
            many.add("0199e3a0-1111-7222-8333-444455556666");
        }
        String body = write(data);
        assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20_000);
        assertThat(JSON.readTree(body).at("/data/leadId").stringValue()).isEqualTo("42");
    }

    @Test
    void aMessageThatGrewWhenItWasShapedIsBroughtBackBelowTheLimit() {
        var data = JSON.createObjectNode();
        for (int i = 0; i < 50; i++) {
            data.put("copy" + i, "x".repeat(900));
        }
        String grown = "{\"type\":\"lead.captured\",\"timestamp\":\"2026-03-02T09:00:00Z\",\"data\":" + data + "}";
        String body = new MessageBody(JSON).fit(grown);
        assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20_000);
        assertThat(JSON.readTree(body).get("timestamp").stringValue()).isEqualTo("2026-03-02T09:00:00Z");
        String small = write(JSON.createObjectNode().put("leadId", "42"));
        assertThat(new MessageBody(JSON).fit(small)).isSameAs(small);
    }

    private static String write(JsonNode data) {
        return new MessageBody(JSON).write("lead.captured", WHEN, data);
    }
}
