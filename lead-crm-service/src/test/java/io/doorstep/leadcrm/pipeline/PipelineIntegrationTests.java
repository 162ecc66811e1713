package io.doorstep.leadcrm.pipeline;

import static io.doorstep.leadcrm.pipeline.Stages.closed;
import static io.doorstep.leadcrm.pipeline.Stages.open;
import static io.doorstep.leadcrm.pipeline.Stages.pipeline;
import static io.doorstep.leadcrm.pipeline.Stages.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// LEAD-19, LEAD-20
class PipelineIntegrationTests extends CrmTest {

    private static final String SALES = "/api/v1/pipelines/sales";

    private Business business;

    @BeforeEach
    void openABusiness() {
        business = aBusiness();
    }

    @Test
    void everyBusinessBeginsWithAPipelineThatWorks() {
        Answer pipelines = business.get("/api/v1/pipelines");
        assertThat(pipelines.items()).hasSize(1);
        JsonNode sales = pipelines.items().get(0);
        assertThat(sales.get("key").stringValue()).isEqualTo("sales");
        assertThat(sales.get("takesNewLeads").booleanValue()).isTrue();
        assertThat(sales.get("stages").findValuesAsString("key"))
                .containsExactly("NEW", "CONTACTED", "QUALIFIED", "VISIT_BOOKED", "NEGOTIATING", "WON", "LOST");
    }

    @Test
    void newLeadsBeginInTheFirstStageOfTheBusinessesOwnPipeline() {
        assertThat(business.replace(SALES, shortPipeline()).status()).isEqualTo(200);
        UUID lead = capture("jane@example.com");
        assertThat(business.lead(lead).text("stage")).isEqualTo("ASKED");
        assertThat(business.lead(lead).body().get("nextStages").toString()).isEqualTo("[\"OFFERED\",\"GONE\"]");
        JsonNode captured = events.awaitOne("lead.captured", business.id()).data();
        Contracts.assertMatches("lead.captured", captured);
        assertThat(captured.get("stage").stringValue()).isEqualTo("NEW");
    }

    @Test
    void aMoveIsToldInTheBusinessesWordsAndInThoseThatAllShare() {
        business.replace(SALES, shortPipeline());
        UUID lead = capture("jane@example.com");
        business.change(lead, Map.of("stage", "OFFERED"));
        business.change(lead, Map.of("stage", "SOLD"));
        JsonNode moved =
                events.await("lead.stage-changed", business.id(), 2).getLast().data();
        Contracts.assertMatches("lead.stage-changed", moved);
        assertThat(moved.get("to").stringValue()).isEqualTo("WON");
        assertThat(moved.get("toStage").stringValue()).isEqualTo("SOLD");
        assertThat(business.lead(lead).body().has("closedAt")).isTrue();
        events.awaitOne("lead.won", business.id());
    }

    @Test
    void aForbiddenMoveSaysWhatIsAllowedAndAnUnknownStageWhatIsKnown() {
        business.replace(SALES, shortPipeline());
        UUID lead = capture("jane@example.com");
        Answer refused = business.change(lead, Map.of("stage", "SOLD"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("allowedStages").toString()).isEqualTo("[\"OFFERED\",\"GONE\"]");
        Answer unknown = business.change(lead, Map.of("stage", "CONTACTED"));
        assertThat(unknown.text("code")).isEqualTo("stage_unknown");
        assertThat(unknown.body().get("knownStages").toString()).contains("OFFERED");
        assertThat(business.change(lead, Map.of("pipeline", "nowhere")).text("code"))
                .isEqualTo("pipeline_unknown");
    }

    @Test
    void aStageThatAsksForMoreIsEnteredOnlyWithIt() {
        business.replace(
                SALES,
                pipeline(
                        "Sales",
                        open("ASKED", "OFFERED", "GONE"),
                        with(open("OFFERED", "SOLD", "GONE"), "requires", List.of("NAME", "PROPERTY")),
                        closed("SOLD", "WON"),
                        with(closed("GONE", "LOST"), "requires", List.of("REASON"))));
        UUID lead = capture("jane@example.com");
        Answer refused = business.change(lead, Map.of("stage", "OFFERED", "name", "Jane"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("stage_requires_more");
        assertThat(refused.body().get("missing").toString()).isEqualTo("[\"PROPERTY\"]");
        assertThat(business.lead(lead).body().has("name")).isFalse();
        Answer offered = business.change(
                lead, Map.of("stage", "OFFERED", "name", "Jane", "propertyIds", List.of(UUID.randomUUID())));
        assertThat(offered.text("stage")).isEqualTo("OFFERED");
        assertThat(business.change(lead, Map.of("stage", "GONE")).status()).isEqualTo(422);
        Answer lost = business.change(lead, Map.of("stage", "GONE", "stageReason", "Bought elsewhere"));
        assertThat(lost.text("stageReason")).isEqualTo("Bought elsewhere");
        JsonNode entry = business.get("/api/v1/leads/" + lead + "/timeline?kind=STAGE_CHANGED")
                .items()
                .get(1);
        assertThat(entry.at("/details/reason").stringValue()).isEqualTo("Bought elsewhere");
    }

    @Test
    void aStageWithLeadsGoesOnlyWithASuccessorOfItsKind() {
        UUID lead = capture("jane@example.com");
        business.change(lead, Map.of("stage", "CONTACTED"));
        Answer refused = business.replace(SALES, shortPipeline());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("stage_in_use");
        assertThat(refused.text("leadsByStage.CONTACTED")).isEqualTo("1");
        assertThat(business.replace(SALES, with(shortPipeline(), "successors", Map.of("CONTACTED", "SOLD")))
                        .status())
                .isEqualTo(409);
        assertThat(business.replace(SALES, with(shortPipeline(), "successors", Map.of("CONTACTED", "OFFERED")))
                        .status())
                .isEqualTo(200);
        assertThat(business.lead(lead).text("stage")).isEqualTo("OFFERED");
        assertThat(events.await("lead.stage-changed", business.id(), 2)
                        .getLast()
                        .data()
                        .get("fromStage")
                        .stringValue())
                .isEqualTo("CONTACTED");
    }

    @Test
    void leadsOfOneSortHaveAPipelineOfTheirOwn() {
        Map<String, Object> rentals = new TreeMap<>(shortPipeline());
        rentals.put("key", "rentals");
        rentals.put("takesNewLeads", false);
        assertThat(business.post("/api/v1/pipelines", rentals).status()).isEqualTo(201);
        assertThat(business.post("/api/v1/pipelines", rentals).text("code")).isEqualTo("pipeline_exists");
        UUID lead = capture("jane@example.com");
        Answer moved = business.change(lead, Map.of("pipeline", "rentals"));
        assertThat(moved.text("pipeline")).isEqualTo("rentals");
        assertThat(moved.text("stage")).isEqualTo("ASKED");
        assertThat(business.get("/api/v1/leads?pipeline=rentals&stage=ASKED").items())
                .hasSize(1);
        assertThat(business.get("/api/v1/leads?pipeline=sales").items()).isEmpty();
        assertThat(business.delete("/api/v1/pipelines/rentals").text("code")).isEqualTo("stage_in_use");
        business.change(lead, Map.of("pipeline", "sales"));
        assertThat(business.delete("/api/v1/pipelines/rentals").status()).isEqualTo(204);
        assertThat(business.delete("/api/v1/pipelines/rentals").status()).isEqualTo(404);
    }

    @Test
    void exactlyOnePipelineTakesNewLeads() {
        Map<String, Object> rentals = with(shortPipeline(), "key", "rentals");
        business.post("/api/v1/pipelines", rentals);
        assertThat(business.get(SALES).body().get("takesNewLeads").booleanValue())
                .isFalse();
        assertThat(business.lead(capture("jane@example.com")).text("pipeline")).isEqualTo("rentals");
        assertThat(business.delete("/api/v1/pipelines/rentals").text("code")).isEqualTo("pipeline_needed");
        assertThat(business.delete(SALES).text("code")).isEqualTo("pipeline_needed");
        assertThat(business.replace("/api/v1/pipelines/rentals", with(shortPipeline(), "takesNewLeads", false))
                        .text("code"))
                .isEqualTo("pipeline_needed");
    }

    @Test
    void whatWouldNotWorkIsRefusedWithEveryFlaw() {
        Answer refused = business.replace(SALES, pipeline("Sales", open("ASKED", "NOWHERE")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("flaws")).hasSize(3);
        assertThat(business.replace(SALES, pipeline("Sales", open("asked", "x")))
                        .status())
                .isEqualTo(422);
        assertThat(business.put(SALES, "\"7\"", shortPipeline()).status()).isEqualTo(412);
        assertThat(business.put(SALES, null, shortPipeline()).status()).isEqualTo(428);
    }

    @Test
    void anotherBusinessKeepsItsOwnPipeline() {
        business.post("/api/v1/pipelines", with(shortPipeline(), "key", "rentals"));
        Business other = aBusiness();
        assertThat(other.get("/api/v1/pipelines/rentals").status()).isEqualTo(404);
        assertThat(other.get("/api/v1/pipelines").items()).hasSize(1);
        assertThat(other.delete("/api/v1/pipelines/rentals").status()).isEqualTo(404);
    }

    @Test
    void onlyWhoMayChangePipelinesChangesThem() {
        String agent = TestTokens.user(business.id())
                .permissions("lead:read", "lead:write")
                .bearer();
        assertThat(business.callAs(agent, HttpMethod.GET, SALES, null).status()).isEqualTo(200);
        assertThat(business.callAs(agent, HttpMethod.PUT, SALES, shortPipeline())
                        .status())
                .isEqualTo(403);
    }

    private UUID capture(String email) {
        return business.fillInForm(Map.of("email", email)).id();
    }

    private static Map<String, Object> shortPipeline() {
        return pipeline(
                "Short",
                open("ASKED", "OFFERED", "GONE"),
                open("OFFERED", "SOLD", "GONE"),
                closed("SOLD", "WON"),
                closed("GONE", "LOST"));
    }
}
