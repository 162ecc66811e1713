package io.doorstep.leadcrm.automation;

import static io.doorstep.leadcrm.pipeline.Stages.closed;
import static io.doorstep.leadcrm.pipeline.Stages.open;
import static io.doorstep.leadcrm.pipeline.Stages.pipeline;
import static io.doorstep.leadcrm.pipeline.Stages.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// LEAD-21
class AutomationIntegrationTests extends CrmTest {

    private static final Map<String, Object> CALL =
            Map.of("action", "FOLLOW_UP", "title", "Make contact", "dueInHours", 4);

    private Business business;

    @BeforeEach
    void letThingsFollowOnStages() {
        business = aBusiness();
        Map<String, Object> asked = with(open("ASKED", "OFFERED", "GONE"), "automations", List.of(CALL));
        Map<String, Object> offered = with(
                open("OFFERED", "ASKED", "SOLD", "GONE"),
                "automations",
                List.of(
                        Map.of("action", "ADD_TAG", "tag", "offer"),
                        Map.of("action", "NOTIFY", "text", "Prepare the papers."),
                        Map.of("action", "ASSIGN")));
        assertThat(business.replace(
                                "/api/v1/pipelines/sales",
                                pipeline("Sales", asked, offered, closed("SOLD", "WON"), closed("GONE", "LOST")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everythingFollowsInOrderAndIsWrittenDown() {
        UUID ada = business.memberJoins("Ada", "agent");
        business.awaitAgents(ada);
        UUID lead = capture();
        business.awaitAssignee(lead);
        business.change(lead, Map.of("stage", "OFFERED"));
        awaitRuns(lead, 4);
        assertThat(runs(lead).findValuesAsString("action")).containsExactly("FOLLOW_UP", "ADD_TAG", "NOTIFY", "ASSIGN");
        assertThat(runs(lead).findValuesAsString("result").subList(0, 3)).containsOnly("DONE");
        assertThat(business.lead(lead).body().get("tags").toString()).isEqualTo("[\"offer\"]");
        JsonNode asked = events.awaitOne("lead.attention-asked", business.id()).data();
        Contracts.assertMatches("lead.attention-asked", asked);
        assertThat(asked.get("assigneeId").stringValue()).isEqualTo(ada.toString());
    }

    /// LEAD-15
    @Test
    void aFollowUpComesByRuleAndGoesWhenTheLeadMovesOn() {
        UUID lead = capture();
        awaitRuns(lead, 1);
        JsonNode followUp = followUps(lead, "OPEN").get(0);
        assertThat(followUp.get("title").stringValue()).isEqualTo("Make contact");
        assertThat(followUp.get("byRule").booleanValue()).isTrue();
        business.change(lead, Map.of("stage", "OFFERED"));
        assertThat(followUps(lead, "OPEN")).isEmpty();
        assertThat(followUps(lead, "CANCELLED")).hasSize(1);
    }

    @Test
    void nothingGoesRoundInCirclesHoweverOftenALeadGoesToAndFro() {
        UUID lead = capture();
        awaitRuns(lead, 1);
        business.change(lead, Map.of("stage", "OFFERED"));
        awaitRuns(lead, 4);
        business.change(lead, Map.of("stage", "ASKED"));
        awaitRuns(lead, 5);
        business.change(lead, Map.of("stage", "OFFERED"));
        awaitRuns(lead, 8);
        List<String> results = runs(lead).findValuesAsString("result");
        assertThat(results).element(5).isEqualTo("SKIPPED");
        assertThat(followUps(lead, "OPEN")).isEmpty();
        assertThat(business.lead(lead).text("stage")).isEqualTo("OFFERED");
        assertThat(events.await("lead.stage-changed", business.id(), 3)).hasSize(3);
    }

    @Test
    void whatFollowedIsSeenByThoseWhoMaySeeTheLead() {
        UUID lead = capture();
        awaitRuns(lead, 1);
        String path = "/api/v1/leads/" + lead + "/automation-runs";
        String stranger = TestTokens.user(business.id())
                .subject(UUID.randomUUID())
                .permissions("lead:read:own")
                .bearer();
        assertThat(business.callAs(stranger, HttpMethod.GET, path, null).status())
                .isEqualTo(404);
        assertThat(aBusiness().get(path).status()).isEqualTo(404);
    }

    @Test
    void anAutomationThatSaysNothingIsRefused() {
        Map<String, Object> stage =
                with(open("ASKED", "GONE"), "automations", List.of(Map.of("action", "ADD_TAG", "tag", " ")));
        assertThat(business.replace(
                                "/api/v1/pipelines/sales",
                                pipeline("Sales", stage, closed("SOLD", "WON"), closed("GONE", "LOST")))
                        .status())
                .isEqualTo(422);
    }

    private UUID capture() {
        return business.fillInForm(Map.of("email", "jane@example.com")).id();
    }

    private void awaitRuns(UUID lead, int count) {
        Awaitility.await().until(() -> runs(lead).size() == count);
    }

    private JsonNode runs(UUID lead) {
        return business.get("/api/v1/leads/" + lead + "/automation-runs").items();
    }

    private JsonNode followUps(UUID lead, String status) {
        return business.get("/api/v1/follow-ups?lead=%s&status=%s".formatted(lead, status))
                .items();
    }
}
