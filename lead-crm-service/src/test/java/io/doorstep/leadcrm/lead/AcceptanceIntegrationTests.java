package io.doorstep.leadcrm.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/// X-LD-2
class AcceptanceIntegrationTests extends CrmTest {

    private Business business;
    private UUID ada;
    private UUID ben;
    private UUID pond;

    @BeforeEach
    void hire() {
        business = aBusiness();
        ada = business.memberJoins("Ada", "agent");
        ben = business.memberJoins("Ben", "agent");
        business.awaitAgents(ada, ben);
        pond = business.post("/api/v1/ponds", Map.of("name", "Overflow")).id();
        business.replace(
                "/api/v1/assignment/policy",
                Map.of(
                        "rules",
                        List.of(),
                        "acceptWithinMinutes",
                        10,
                        "rounds",
                        2,
                        "recycleAfterDays",
                        14,
                        "overflowPondId",
                        pond));
    }

    @Test
    void aLeadThatNobodyAcceptsGoesFromOneToTheNextAndThenIntoThePond() {
        UUID lead = aLead();
        UUID first = business.awaitAssignee(lead);
        UUID second = first.equals(ada) ? ben : ada;
        assertThat(business.lead(lead).body().has("acceptBy")).isTrue();

        look(first, lead);
        clock.advance(Duration.ofMinutes(11));
        await().until(() -> assigneeOf(lead).equals(second.toString()));

        clock.advance(Duration.ofMinutes(11));
        await().until(() -> business.lead(lead).text("pondId").equals(pond.toString()));

        assertThat(kindsOf(lead)).containsExactly("POOLED", "NOT_ACCEPTED", "ASSIGNED", "NOT_ACCEPTED", "ASSIGNED");
        var recycled = events.awaitOne("lead.recycled", business.id()).data();
        Contracts.assertMatches("lead.recycled", recycled);
        assertThat(recycled.get("formerAssigneeId").asString()).isEqualTo(second.toString());
        assertThat(recycled.get("reason").asString()).isEqualTo("Nobody of 2 took care of it");
    }

    @Test
    void whoAcceptsKeepsTheLead() {
        UUID lead = aLead();
        UUID agent = business.awaitAssignee(lead);

        assertThat(business.postAs(agent, "/api/v1/leads/" + lead + "/accept", Map.of())
                        .body()
                        .has("acceptedAt"))
                .isTrue();
        assertThat(business.postAs(agent, "/api/v1/leads/" + lead + "/accept", Map.of())
                        .status())
                .isEqualTo(200);

        clock.advance(Duration.ofMinutes(11));
        staysWith(agent, lead);
        assertThat(kindsOf(lead)).containsExactly("ACCEPTED", "ASSIGNED");
    }

    @Test
    void whoDoesSomethingWithALeadHasAcceptedIt() {
        UUID noted = aLead();
        UUID moved = aLead();
        UUID writer = business.awaitAssignee(noted);
        UUID mover = business.awaitAssignee(moved);

        String etag = business.lead(noted).etag();
        business.postAs(writer, "/api/v1/leads/" + noted + "/notes", Map.of("text", "Called, calls back"));
        assertThat(business.lead(noted).etag()).isEqualTo(etag);
        String path = "/api/v1/leads/" + moved;
        assertThat(business.callAs(business.bearerOf(mover), HttpMethod.GET, path, null)
                        .etag())
                .isNotNull();
        business.patchAs(business.bearerOf(mover), path, business.lead(moved).etag(), Map.of("stage", "CONTACTED"));

        clock.advance(Duration.ofMinutes(11));
        staysWith(writer, noted);
        staysWith(mover, moved);
    }

    @Test
    void whoDeclinesPassesTheLeadOnAtOnceAndIsNotAskedAgain() {
        UUID lead = aLead();
        UUID first = business.awaitAssignee(lead);
        UUID second = first.equals(ada) ? ben : ada;
        String decline = "/api/v1/leads/" + lead + "/decline";

        assertThat(business.postAs(second, decline, Map.of()).text("code")).isEqualTo("lead_held");
        assertThat(business.postAs(first, decline, Map.of("reason", "A cousin")).text("assignee.id"))
                .isEqualTo(second.toString());
        assertThat(business.postAs(second, decline, Map.of()).text("pondId")).isEqualTo(pond.toString());

        assertThat(kindsOf(lead)).containsExactly("POOLED", "DECLINED", "ASSIGNED", "DECLINED", "ASSIGNED");
        assertThat(business.get("/api/v1/leads/" + lead + "/assignments").body().toString())
                .contains("Declined: A cousin", "Has let this lead go by");
        assertThat(business.postAs(second, "/api/v1/leads/" + lead + "/accept", Map.of())
                        .text("code"))
                .isEqualTo("lead_not_yours");
    }

    @Test
    void whoeverAManagerChoosesHasNoClockRunning() {
        UUID lead = aLead();
        business.awaitAssignee(lead);
        business.change(lead, Map.of("assigneeId", ben));
        business.change(lead, Map.of("assigneeId", ada));

        clock.advance(Duration.ofMinutes(11));
        staysWith(ada, lead);
        assertThat(kindsOf(lead)).startsWith("BY_HAND");
    }

    /// LEAD-35
    @Test
    void aLeadThatNobodyTouchesForDaysGoesBackAndOneThatSomebodyWorksOnStays() {
        UUID forgotten = aLead();
        UUID worked = aLead();
        business.postAs(business.awaitAssignee(forgotten), "/api/v1/leads/" + forgotten + "/accept", Map.of());
        UUID worker = business.awaitAssignee(worked);
        business.postAs(worker, "/api/v1/leads/" + worked + "/accept", Map.of());

        clock.advance(Duration.ofDays(10));
        business.postAs(worker, "/api/v1/leads/" + worked + "/notes", Map.of("text", "Still thinking"));
        look(business.awaitAssignee(forgotten), forgotten);
        clock.advance(Duration.ofDays(5));

        await().until(() -> business.lead(forgotten).text("pondId").equals(pond.toString()));
        assertThat(kindsOf(forgotten)).startsWith("RECYCLED");
        assertThat(assigneeOf(worked)).isEqualTo(worker.toString());
        assertThat(business.postAs(ben, "/api/v1/leads/" + forgotten + "/claim", Map.of())
                        .status())
                .isEqualTo(200);
    }

    private void look(UUID agent, UUID lead) {
        String bearer = business.bearerOf(agent);
        for (String path : List.of("", "/timeline", "/assignments")) {
            assertThat(business.callAs(bearer, HttpMethod.GET, "/api/v1/leads/" + lead + path, null)
                            .status())
                    .isEqualTo(200);
        }
    }

    private void staysWith(UUID agent, UUID lead) {
        await().during(Duration.ofMillis(1500)).until(() -> assigneeOf(lead).equals(agent.toString()));
    }

    private UUID aLead() {
        return business.fillInForm(Map.of("email", UUID.randomUUID() + "@example.com"))
                .id();
    }

    private String assigneeOf(UUID lead) {
        return business.lead(lead).text("assignee.id");
    }

    private List<String> kindsOf(UUID lead) {
        return business.get("/api/v1/leads/" + lead + "/assignments")
                .items()
                .valueStream()
                .map(decision -> decision.get("kind").asString())
                .toList();
    }
}
