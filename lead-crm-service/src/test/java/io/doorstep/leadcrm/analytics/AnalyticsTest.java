package io.doorstep.leadcrm.analytics;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/// A business that other services tell things of, and its numbers.
abstract class AnalyticsTest extends CrmTest {

    static final String MARCH = "from=2026-03-01&to=2026-03-31";
    static final String ANALYTICS = "/api/v1/analytics";

    /// Waits until so many leads are in the numbers of March.
    void awaitLeads(Business business, int leads) {
        Awaitility.await().untilAsserted(() -> assertThat(
                        business.get(ANALYTICS + "/speed-to-lead?" + MARCH).text("current.leads"))
                .isEqualTo(String.valueOf(leads)));
        awaitAll(business);
    }

    /// Waits until everything that came is in the numbers.
    void awaitAll(Business business) {
        Awaitility.await().until(() -> {
            Answer status = business.get(ANALYTICS + "/status");
            return status.text("waiting").equals("0")
                    && status.text("rebuilding").equals("false");
        });
    }

    UUID captured(Business business, String source, String at) {
        return captured(business, UUID.randomUUID(), source, at);
    }

    UUID captured(Business business, UUID person, String source, String at) {
        UUID lead = UUID.randomUUID();
        tell(
                business,
                "lead.captured",
                lead,
                Map.of("personId", person, "source", source, "stage", "NEW", "listed", true, "capturedAt", at));
        return lead;
    }

    void assigned(Business business, UUID lead, UUID agent, String at) {
        tell(business, "lead.assigned", lead, Map.of("assigneeId", agent, "assignedAt", at));
    }

    void moved(Business business, UUID lead, String stage, String at) {
        tell(business, "lead.stage-changed", lead, Map.of("from", "NEW", "to", stage, "changedAt", at));
    }

    void closed(Business business, UUID lead, String stage, String at) {
        moved(business, lead, stage, at);
        tell(business, stage.equals("WON") ? "lead.won" : "lead.lost", lead, Map.of("closedAt", at));
    }

    private void tell(Business business, String type, UUID lead, Map<String, ?> data) {
        Map<String, Object> whole = new HashMap<>(data);
        whole.put("leadId", lead);
        events.publish("leads", type, business.id(), lead, whole);
    }

    static Map<String, Long> byKey(JsonNode items, String key, String value) {
        return items.valueStream().collect(toMap(item -> item.get(key).asString(), item -> item.get(value)
                .asLong()));
    }
}
