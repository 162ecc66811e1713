package io.doorstep.leadcrm.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// LEAD-14, X-LD-10
class FollowUpIntegrationTests extends CrmTest {

    private static final String FOLLOW_UPS = "/api/v1/follow-ups";

    private Business business;
    private UUID ada;
    private UUID lead;

    @BeforeEach
    void giveAdaALead() {
        business = aBusiness();
        ada = business.memberJoins("Ada", "agent");
        business.awaitAgents(ada);
        lead = business.fillInForm(Map.of("name", "Jane Doe", "email", "jane@example.com"))
                .id();
        business.awaitAssignee(lead);
    }

    @Test
    void whateverIsDueFirstComesFirst() {
        plan("Send papers", hours(48));
        plan("Call back", hours(2));
        assertThat(titles("lead=" + lead)).containsExactly("Call back", "Send papers");
        Answer first = business.get(FOLLOW_UPS + "?limit=1");
        Answer second = business.get(FOLLOW_UPS + "?limit=1&cursor=" + first.text("nextCursor"));
        assertThat(first.items().get(0).get("title").stringValue()).isEqualTo("Call back");
        assertThat(second.items().get(0).get("title").stringValue()).isEqualTo("Send papers");
        assertThat(second.body().has("nextCursor")).isFalse();
    }

    @Test
    void whoeverHasTheLeadHasWhatIsToBeDoneWithIt() {
        plan("Call back", hours(2));
        Answer mine = business.callAs(business.bearerOf(ada), HttpMethod.GET, FOLLOW_UPS + "?mine=true", null);
        assertThat(mine.items()).hasSize(1);
        assertThat(mine.items().get(0).get("assigneeId").stringValue()).isEqualTo(ada.toString());
        UUID ben = business.memberJoins("Ben", "agent");
        business.awaitAgents(ben);
        business.change(lead, Map.of("assigneeId", ben));
        assertThat(titles("assignee=" + ada)).isEmpty();
        assertThat(titles("assignee=" + ben)).containsExactly("Call back");
    }

    @Test
    void whatIsDueIsToldOnceToWhoeverIsToDoIt() {
        Answer followUp = plan("Call back", hours(-1));
        JsonNode due = events.awaitOne("follow-up.due", business.id()).data();
        Contracts.assertMatches("follow-up.due", due);
        assertThat(due.get("assigneeId").stringValue()).isEqualTo(ada.toString());
        assertThat(due.get("leadName").stringValue()).isEqualTo("Jane Doe");
        assertThat(titles("overdue=true")).containsExactly("Call back");
        String path = FOLLOW_UPS + "/" + followUp.id();
        assertThat(business.patch(path, business.get(path).etag(), Map.of("status", "DONE"))
                        .text("status"))
                .isEqualTo("DONE");
        assertThat(titles("overdue=true")).isEmpty();
        assertThat(kinds()).contains("FOLLOW_UP_PLANNED", "FOLLOW_UP_DONE");
    }

    @Test
    void whatIsPutOffIsToldWhenItsNewTimeHasCome() {
        Answer followUp = plan("Call back", hours(5));
        String path = FOLLOW_UPS + "/" + followUp.id();
        assertThat(business.patch(path, null, Map.of("dueAt", hours(-1))).status())
                .isEqualTo(428);
        assertThat(business.patch(
                                path, followUp.etag(), Map.of("dueAt", hours(-1).toString()))
                        .status())
                .isEqualTo(200);
        assertThat(events.awaitOne("follow-up.due", business.id())
                        .data()
                        .get("followUpId")
                        .stringValue())
                .isEqualTo(followUp.id().toString());
        assertThat(business.patch(path, followUp.etag(), Map.of("title", "Late"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void nothingIsLeftToDoWithALeadThatIsLost() {
        plan("Call back", hours(5));
        business.change(lead, Map.of("stage", "CONTACTED"));
        assertThat(titles("status=OPEN")).containsExactly("Call back");
        business.change(lead, Map.of("stage", "LOST"));
        assertThat(titles("status=OPEN")).isEmpty();
        assertThat(titles("status=CANCELLED")).containsExactly("Call back");
    }

    @Test
    void nobodySeesOrChangesWhatHangsOnALeadOutOfReach() {
        Answer followUp = plan("Call back", hours(5));
        String path = FOLLOW_UPS + "/" + followUp.id();
        String stranger = TestTokens.user(business.id())
                .subject(UUID.randomUUID())
                .roles("agent")
                .permissions("lead:read:own", "lead:write:own")
                .bearer();
        assertThat(business.callAs(stranger, HttpMethod.GET, FOLLOW_UPS, null).items())
                .isEmpty();
        assertThat(business.callAs(stranger, HttpMethod.GET, path, null).status())
                .isEqualTo(404);
        assertThat(business.patchAs(stranger, path, followUp.etag(), Map.of("title", "Mine"))
                        .status())
                .isEqualTo(404);
        Map<String, Object> wanted = Map.of("title", "Mine", "dueAt", hours(1).toString());
        assertThat(business.callAs(stranger, HttpMethod.POST, "/api/v1/leads/" + lead + "/follow-ups", wanted)
                        .status())
                .isEqualTo(404);
        Business other = aBusiness();
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.patch(path, followUp.etag(), Map.of("title", "Mine")).status())
                .isEqualTo(404);
        assertThat(other.get(FOLLOW_UPS).items()).isEmpty();
    }

    @Test
    void onlyWhoCanBeGivenLeadsCanBeGivenFollowUps() {
        Answer refused = business.post(
                "/api/v1/leads/" + lead + "/follow-ups",
                Map.of("title", "Call", "dueAt", hours(1).toString(), "assigneeId", UUID.randomUUID()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("assignee_unknown");
    }

    private Answer plan(String title, Instant dueAt) {
        Answer planned = business.post(
                "/api/v1/leads/" + lead + "/follow-ups", Map.of("title", title, "dueAt", dueAt.toString()));
        assertThat(planned.status()).isEqualTo(201);
        return planned;
    }

    private Instant hours(int hours) {
        return clock.instant().plus(Duration.ofHours(hours));
    }

    private Stream<String> titles(String filter) {
        return business.get(FOLLOW_UPS + "?" + filter).items().valueStream().map(found -> found.get("title")
                .stringValue());
    }

    private Stream<String> kinds() {
        return business.get("/api/v1/leads/" + lead + "/timeline")
                .items()
                .valueStream()
                .map(entry -> entry.get("kind").stringValue());
    }
}
