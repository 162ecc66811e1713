package io.doorstep.leadcrm.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/// X-LD-1
class PondIntegrationTests extends CrmTest {

    private static final String PONDS = "/api/v1/ponds";

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

    @Test
    void ofFiftyWhoClaimALeadAtOnceOneGetsItAndTheOthersAreToldWho() throws Exception {
        UUID[] crowd = IntStream.range(0, 50)
                .mapToObj(i -> business.memberJoins("Agent" + i, "agent"))
                .toArray(UUID[]::new);
        business.awaitAgents(crowd);
        UUID lead = aLeadIn(aPond(Map.of("name", "All")));

        List<Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> claims = threads.invokeAll(Stream.of(crowd)
                    .<Callable<Answer>>map(agent -> () -> claim(agent, lead))
                    .toList());
            answers = claims.stream().map(Future::resultNow).toList();
        }

        String winner = business.lead(lead).text("assignee.id");
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 200)
                .singleElement()
                .satisfies(won -> assertThat(won.text("assignee.id")).isEqualTo(winner));
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(49)
                .allSatisfy(lost -> {
                    assertThat(lost.text("code")).isEqualTo("lead_held");
                    assertThat(lost.text("assignee.id")).isEqualTo(winner);
                });
        assertThat(events.await("lead.assigned", business.id(), 1)).hasSize(1);
    }

    @Test
    void onlyMembersSeeAndClaimWhatIsInAPond() {
        UUID pond = aPond(Map.of("name", "Ben's", "memberIds", List.of(ben)));
        UUID lead = aLeadIn(pond);

        assertThat(claim(ada, lead).text("code")).isEqualTo("not_a_member");
        assertThat(asOwn(ada, PONDS + "/" + pond + "/leads").status()).isEqualTo(404);
        assertThat(asOwn(ben, PONDS + "/" + pond + "/leads").items()).hasSize(1);
        assertThat(claim(UUID.randomUUID(), lead).text("code")).isEqualTo("not_an_agent");
        assertThat(claim(ben, lead).status()).isEqualTo(200);
        assertThat(claim(ben, lead).status()).isEqualTo(200);
        assertThat(business.get(PONDS + "/" + pond + "/leads").items()).isEmpty();
        assertThat(business.get("/api/v1/leads/" + lead + "/timeline").body().toString())
                .contains("Put into the pond «Ben's»", "Given to Ben");
    }

    @Test
    void whatIsInNoPondCannotBeClaimed() {
        for (UUID agent : List.of(ada, ben)) {
            business.replace("/api/v1/assignment/agents/" + agent, Map.of("capacity", 0));
        }
        UUID waiting = business.fillInForm(Map.of("email", "jane@example.com")).id();

        assertThat(claim(ada, waiting).text("code")).isEqualTo("lead_not_in_pond");
        assertThat(claim(ada, UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void aPondIsReadPageByPage() {
        UUID pond = aPond(Map.of("name", "All"));
        List<String> leads = Stream.of(aLeadIn(pond), aLeadIn(pond), aLeadIn(pond))
                .map(UUID::toString)
                .toList();

        Answer first = business.get(PONDS + "/" + pond + "/leads?limit=2");
        Answer second = business.get(PONDS + "/" + pond + "/leads?limit=2&cursor=" + first.text("nextCursor"));

        assertThat(first.items().findValuesAsString("id")).containsAll(leads.subList(0, 2));
        assertThat(second.items().findValuesAsString("id")).contains(leads.get(2));
        assertThat(second.body().has("nextCursor")).isFalse();
    }

    /// X-LD-2
    @Test
    void whatNobodyClaimsInTimeIsGivenToAMember() {
        UUID pond = aPond(Map.of("name", "Ben's", "memberIds", List.of(ben), "claimWindowMinutes", 30));
        UUID lead = aLeadIn(pond);

        clock.advance(Duration.ofMinutes(31));

        assertThat(business.awaitAssignee(lead)).isEqualTo(ben);
        assertThat(business.lead(lead).body().has("pondId")).isFalse();
    }

    @Test
    void aPondIsMadeChangedAndRemoved() {
        Answer made = business.post(PONDS, Map.of("name", "Referrals", "memberIds", List.of(ada)));
        String path = PONDS + "/" + made.id();

        assertThat(made.status()).isEqualTo(201);
        assertThat(business.put(path, made.etag(), Map.of("name", "All")).body().get("memberIds"))
                .isEmpty();
        assertThat(business.put(path, made.etag(), Map.of("name", "None")).status())
                .isEqualTo(412);
        assertThat(business.put(path, null, Map.of("name", "None")).status()).isEqualTo(428);
        assertThat(business.post(PONDS, Map.of("name", "x", "memberIds", List.of(UUID.randomUUID())))
                        .text("code"))
                .isEqualTo("agent_unknown");
        assertThat(business.get(PONDS).items()).hasSize(1);
        assertThat(business.delete(path).status()).isEqualTo(204);
        assertThat(business.get(path).status()).isEqualTo(404);
    }

    @Test
    void aPondThatIsInUseStays() {
        UUID pond = aPond(Map.of("name", "All"));
        UUID lead = aLeadIn(pond);

        assertThat(business.delete(PONDS + "/" + pond).text("code")).isEqualTo("pond_in_use");
        business.replace("/api/v1/assignment/policy", Map.of("rules", List.of()));
        assertThat(business.delete(PONDS + "/" + pond).text("code")).isEqualTo("pond_in_use");
        assertThat(claim(ada, lead).status()).isEqualTo(200);
        assertThat(business.delete(PONDS + "/" + pond).status()).isEqualTo(204);
    }

    /// Referrals go into it.
    private UUID aPond(Map<String, ?> pond) {
        UUID id = business.post(PONDS, pond).id();
        business.replace(
                "/api/v1/assignment/policy",
                Map.of(
                        "rules",
                        List.of(Map.of(
                                "name",
                                "Referrals",
                                "when",
                                Map.of("sources", List.of("referral")),
                                "then",
                                Map.of("kind", "POND", "pondId", id)))));
        return id;
    }

    private UUID aLeadIn(UUID pond) {
        UUID lead = business.post(
                        "/api/v1/leads", Map.of("email", UUID.randomUUID() + "@example.com", "source", "referral"))
                .id();
        await().until(() -> business.lead(lead).text("pondId").equals(pond.toString()));
        return lead;
    }

    private Answer claim(UUID agent, UUID lead) {
        return business.postAs(agent, "/api/v1/leads/" + lead + "/claim", Map.of());
    }

    /// As somebody who sees only their own leads.
    private Answer asOwn(UUID agent, String path) {
        String bearer = TestTokens.user(business.id())
                .subject(agent)
                .roles("agent")
                .permissions("lead:read:own", "lead:write:own")
                .bearer();
        return business.callAs(bearer, HttpMethod.GET, path, null);
    }
}
