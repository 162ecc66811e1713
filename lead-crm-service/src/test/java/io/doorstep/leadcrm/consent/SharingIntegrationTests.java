package io.doorstep.leadcrm.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// CMP-02
class SharingIntegrationTests extends CrmTest {

    private static final String PEOPLE = "/api/v1/people/";
    private static final Map<String, ?> NO =
            Map.of("act", "objected", "purpose", "sharing", "channel", "all", "source", "email");
    private static final Map<String, ?> YES = Map.of(
            "act", "given", "purpose", "sharing", "channel", "all", "source", "email", "text", "You may hand it on.");

    private Business business;
    private UUID lead;
    private UUID jane;

    @BeforeEach
    void ask() {
        business = aBusiness();
        lead = business.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"))
                .id();
        jane = UUID.fromString(business.lead(lead).text("personId"));
        await().until(() -> told().contains(lead.toString()));
    }

    @Test
    void partnersHearNothingMoreOfWhomObjectsAndNothingFromBefore() {
        business.post(PEOPLE + jane + "/consents", NO);
        business.change(lead, Map.of("tags", List.of("garden")));
        business.change(lead, Map.of("stage", "LOST"));
        UUID again = business.fillInForm(Map.of("email", "jane@example.com")).id();
        awaitAnother();
        assertThat(told()).doesNotContain(lead.toString(), again.toString(), jane.toString(), "jane@example.com");
    }

    @Test
    void partnersHearAgainOfWhomAgreesAfterwards() {
        business.post(PEOPLE + jane + "/consents", NO);
        business.change(lead, Map.of("stage", "CONTACTED"));
        business.post(PEOPLE + jane + "/consents", YES);
        business.change(lead, Map.of("stage", "LOST"));
        await().until(() -> told().contains("lead.lost"));
        assertThat(told()).contains("consent.given").containsOnlyOnce("lead.stage-changed");
    }

    /// LEAD-34
    @Test
    void whoObjectedUnderOneNameIsNotHandedOnUnderTheOther() {
        UUID other = business.post("/api/v1/people", Map.of("name", "J.")).id();
        business.post(PEOPLE + other + "/consents", NO);
        String merge = business.post(
                        PEOPLE + jane + "/merge", business.get(PEOPLE + jane).etag(), Map.of("personId", other))
                .text("mergeId");
        business.change(lead, Map.of("tags", List.of("garden")));
        awaitAnother();
        assertThat(told()).doesNotContain(lead.toString());

        business.post(PEOPLE + jane + "/merges/" + merge + "/undo", Map.of());
        business.change(lead, Map.of("stage", "CONTACTED"));
        await().until(() -> told().contains("lead.stage-changed"));
    }

    private void awaitAnother() {
        UUID another = business.fillInForm(
                        Map.of("name", "Rose", "email", "rose-" + UUID.randomUUID() + "@example.com"))
                .id();
        await().until(() -> told().contains(another.toString()));
    }

    /// All that a partner can pull.
    private String told() {
        return business.get("/api/v1/events?limit=200").body().toString();
    }
}
