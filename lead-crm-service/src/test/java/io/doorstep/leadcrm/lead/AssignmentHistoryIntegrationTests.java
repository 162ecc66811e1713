package io.doorstep.leadcrm.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AssignmentHistoryIntegrationTests extends CrmTest {

    private static final String BULK = "/api/v1/leads/bulk";

    private Business business;
    private UUID ada;
    private UUID ben;

    @BeforeEach
    void hire() {
        business = aBusiness();
        ada = business.memberJoins("Ada", "agent");
        ben = business.memberJoins("Ben", "agent");
        business.awaitAgents(ada, ben);
    }

    /// LEAD-12, B-LD-5
    @Test
    void everyDecisionSaysWhoGotTheLeadAndHowEachOfTheOthersStood() {
        UUID lead = aLead();
        UUID assignee = business.awaitAssignee(lead);

        JsonNode decision = business.get(historyOf(lead)).items().get(0);

        assertThat(decision.get("kind").asString()).isEqualTo("ASSIGNED");
        assertThat(decision.get("reason").asString()).isEqualTo("Next in turn among the active agents");
        assertThat(decision.at("/assignee/id").asString()).isEqualTo(assignee.toString());
        assertThat(decision.at("/steps/0/rule").asString()).isEqualTo("Everybody");
        assertThat(decision.at("/steps/0/candidates").findValuesAsString("standing"))
                .containsExactlyInAnyOrder("CHOSEN", "LATER");
        assertThat(decision.get("policyVersion").asInt()).isZero();
    }

    /// LEAD-12
    @Test
    void aDecisionByHandIsPartOfTheHistoryAndNamesWhoMadeIt() {
        UUID lead = aLead();
        UUID first = business.awaitAssignee(lead);
        UUID second = first.equals(ada) ? ben : ada;
        business.change(lead, Map.of("assigneeId", second));

        Answer newest = business.get(historyOf(lead) + "?limit=1");
        Answer older = business.get(historyOf(lead) + "?limit=1&cursor=" + newest.text("nextCursor"));

        assertThat(newest.items().get(0).get("kind").asString()).isEqualTo("BY_HAND");
        assertThat(newest.items().get(0).has("actorId")).isTrue();
        assertThat(older.items().get(0).get("kind").asString()).isEqualTo("ASSIGNED");
        assertThat(older.body().has("nextCursor")).isFalse();
    }

    /// B-LD-5
    @Test
    void aDecisionIsMadeTheSameWayAgainAndOtherwiseUnderOtherRules() {
        UUID lead = aLead();
        UUID first = business.awaitAssignee(lead);
        UUID second = first.equals(ada) ? ben : ada;
        String replay = historyOf(lead) + "/"
                + business.get(historyOf(lead)).items().get(0).get("id").asString() + "/replay";

        Answer unchanged = business.get(replay);
        business.replace(
                "/api/v1/assignment/policy",
                Map.of(
                        "rules",
                        List.of(Map.of(
                                "name",
                                "All to one",
                                "then",
                                Map.of("kind", "AGENTS", "agents", List.of(Map.of("agentId", second)))))));
        Answer changed = business.get(replay);

        assertThat(unchanged.text("underStoredPolicy.same")).isEqualTo("true");
        assertThat(unchanged.text("underTodaysPolicy.same")).isEqualTo("true");
        assertThat(changed.text("underStoredPolicy.same")).isEqualTo("true");
        assertThat(changed.text("underTodaysPolicy.same")).isEqualTo("false");
        assertThat(changed.text("underTodaysPolicy.result.assigneeId")).isEqualTo(second.toString());
        assertThat(changed.text("todaysPolicyVersion")).isEqualTo("1");
    }

    @Test
    void whatNoRuleDecidedCannotBeRunAgain() {
        UUID lead = aLead();
        business.awaitAssignee(lead);
        business.change(lead, Map.of("assigneeId", ada));
        business.change(lead, Map.of("assigneeId", ben));
        String byHand = business.get(historyOf(lead)).items().get(0).get("id").asString();

        assertThat(business.get(historyOf(lead) + "/" + byHand + "/replay").text("code"))
                .isEqualTo("not_decided_by_rules");
        assertThat(business.get(historyOf(lead) + "/" + UUID.randomUUID() + "/replay")
                        .status())
                .isEqualTo(404);
    }

    /// B-LD-6
    @Test
    void aLeadThatWaitsSaysWhatForAndSaysItOnce() {
        Business empty = aBusiness();
        UUID lead = empty.fillInForm(Map.of("email", "jane@example.com")).id();
        await().until(() -> !empty.get(historyOf(lead)).items().isEmpty());

        String pond = "/api/v1/ponds/"
                + empty.post("/api/v1/ponds", Map.of("name", "Referrals")).id();
        empty.replace(pond, Map.of("name", "All"));

        await().during(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(
                        empty.get(historyOf(lead)).items().valueStream().map(decision -> decision.get("reason")
                                .asString()))
                .containsExactly("There is nobody who can be given leads"));
    }

    /// LEAD-16
    @Test
    void manyLeadsAreGivenToSomebodyAtOnceAndEachSaysWhatBecameOfIt() {
        List<UUID> leads = Stream.generate(this::aLead).limit(3).toList();
        leads.forEach(business::awaitAssignee);
        List<UUID> asked =
                Stream.concat(leads.stream(), Stream.of(UUID.randomUUID())).toList();

        Answer answer = business.post(BULK, Map.of("action", "ASSIGN", "ids", asked, "assigneeId", ben));

        assertThat(answer.text("succeeded")).isEqualTo("3");
        assertThat(answer.items().valueStream().map(item -> item.get("status").asInt()))
                .containsExactly(200, 200, 200, 404);
        assertThat(answer.items().valueStream().map(item -> item.get("id").asString()))
                .containsExactlyElementsOf(asked.stream().map(UUID::toString).toList());
        assertThat(leads).allSatisfy(lead -> assertThat(business.lead(lead).text("assignee.id"))
                .isEqualTo(ben.toString()));
    }

    /// LEAD-16
    @Test
    void manyLeadsAreGivenOutAnewByTheRules() {
        List<UUID> leads = Stream.generate(this::aLead).limit(4).toList();
        leads.forEach(business::awaitAssignee);
        business.post(BULK, Map.of("action", "ASSIGN", "ids", leads, "assigneeId", ben));

        Answer answer = business.post(BULK, Map.of("action", "ASSIGN", "ids", leads));

        assertThat(answer.text("failed")).isEqualTo("0");
        assertThat(leads.stream().map(lead -> business.lead(lead).text("assignee.id")))
                .containsExactlyInAnyOrder(ada.toString(), ada.toString(), ben.toString(), ben.toString());
    }

    /// LEAD-16
    @Test
    void aBulkWithoutLeadsOrWithAStrangerChangesNothing() {
        assertThat(business.post(BULK, Map.of("action", "ASSIGN", "ids", List.of()))
                        .status())
                .isEqualTo(422);
        assertThat(business.post(BULK, Map.of("action", "DANCE", "ids", List.of(ada)))
                        .status())
                .isEqualTo(422);
        assertThat(business.post(
                                BULK,
                                Map.of("action", "ASSIGN", "ids", List.of(aLead()), "assigneeId", UUID.randomUUID()))
                        .text("code"))
                .isEqualTo("assignee_unknown");
    }

    private static String historyOf(UUID lead) {
        return "/api/v1/leads/" + lead + "/assignments";
    }

    private UUID aLead() {
        return business.fillInForm(Map.of("email", UUID.randomUUID() + "@example.com"))
                .id();
    }
}
