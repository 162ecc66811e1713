package io.doorstep.leadcrm.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// LEAD-11, LEAD-28
class TimelineIntegrationTests extends CrmTest {

    @Test
    void everyInteractionIsThereInOrder() {
        Business business = aBusiness();
        UUID lead = business.fillInForm(Map.of(
                        "email",
                        "jane@example.com",
                        "message",
                        "Hello",
                        "consent",
                        Map.of("marketing", true, "text", "Yes")))
                .id();
        business.fillInForm(Map.of("email", "jane@example.com", "message", "Still there?"));
        business.change(lead, Map.of("stage", "CONTACTED"));
        business.change(lead, Map.of("tags", List.of("vip")));
        business.post("/api/v1/leads/" + lead + "/notes", Map.of("text", "Called, no answer"));

        Answer timeline = business.get("/api/v1/leads/" + lead + "/timeline");
        assertThat(timeline.items().valueStream().map(entry -> entry.get("kind").stringValue()))
                .containsExactly("CAPTURED", "CONSENT_GIVEN", "ASKED_AGAIN", "STAGE_CHANGED", "EDITED", "NOTE");
        assertThat(timeline.items().get(2).at("/details/message").stringValue()).isEqualTo("Still there?");
        assertThat(timeline.items().get(0).has("actor")).isFalse();
        assertThat(timeline.items().get(5).at("/actor/name").stringValue()).isEqualTo("Ada Obi");
    }

    @Test
    void aLongTimelineIsReadPageByPage() {
        Business business = aBusiness();
        UUID lead = business.fillInForm(Map.of("email", "jane@example.com")).id();
        String notes = "/api/v1/leads/" + lead + "/notes";
        for (int i = 0; i < 3; i++) {
            business.post(notes, Map.of("text", "Note " + i));
        }
        Answer first = business.get(notes + "?limit=2");
        Answer second = business.get(notes + "?limit=2&cursor=" + first.text("nextCursor"));
        assertThat(texts(first)).containsExactly("Note 0", "Note 1");
        assertThat(texts(second)).containsExactly("Note 2");
        assertThat(second.body().has("nextCursor")).isFalse();
    }

    /// LEAD-09
    @Test
    void anEmptyNoteIsRefused() {
        Business business = aBusiness();
        UUID lead = business.fillInForm(Map.of("email", "jane@example.com")).id();
        assertThat(business.post("/api/v1/leads/" + lead + "/notes", Map.of("text", " "))
                        .status())
                .isEqualTo(422);
    }

    private static List<String> texts(Answer page) {
        return page.items()
                .valueStream()
                .map(entry -> entry.get("text"))
                .map(JsonNode::stringValue)
                .toList();
    }
}
