package io.doorstep.leadcrm.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// LEAD-13
class AssignmentIntegrationTests extends CrmTest {

    @Autowired
    FollowMember followMember;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Business business;

    @Test
    void activeAgentsTakeTurns() {
        business = aBusiness();
        business.memberJoins("Olu", "owner");
        UUID ada = business.memberJoins("Ada", "agent");
        UUID ben = business.memberJoins("Ben", "agent");
        awaitAgents(3);

        IntStream.range(0, 6).forEach(this::ask);
        assertThat(assigned(6)).containsOnly(Map.entry(ada, 3L), Map.entry(ben, 3L));
        Contracts.assertMatches(
                "lead.assigned", events.awaitOne("lead.assigned", business.id()).data());
    }

    @Test
    void ownersAndAdminsStandInWhileThereAreNoAgents() {
        business = aBusiness();
        UUID owner = business.memberJoins("Olu", "owner");
        business.memberJoins("Mia", "marketer");
        awaitAgents(1);

        ask(1);
        assertThat(assigned(1)).containsOnlyKeys(owner);
    }

    @Test
    void aDeactivatedAgentGetsNothingMore() {
        business = aBusiness();
        UUID ada = business.memberJoins("Ada", "agent");
        UUID ben = business.memberJoins("Ben", "agent");
        awaitAgents(2);
        business.member("member.deactivated", ben, "Ben", "agent");
        Awaitility.await()
                .untilAsserted(() -> assertThat(assignTo(aLead(90), ben)).isEqualTo(422));

        IntStream.range(0, 4).forEach(this::ask);
        Awaitility.await().untilAsserted(() -> assertThat(assignees()).containsOnlyKeys(ada));
    }

    @Test
    void leadsThatNobodyHasAreGivenToTheFirstWhoJoins() {
        business = aBusiness();
        UUID lead = aLead(1);
        assertThat(business.lead(lead).body().has("assignee")).isFalse();

        UUID ada = business.memberJoins("Ada", "agent");
        Awaitility.await().untilAsserted(() -> assertThat(business.lead(lead).text("assignee.id"))
                .isEqualTo(ada.toString()));
    }

    @Test
    void aLeadThatComesInTheMomentInWhichTheFirstAgentJoinsIsGivenToThem() {
        business = aBusiness();
        UUID ada = UUID.randomUUID();
        UUID lead = Tenancy.callAs(
                business.id(),
                () -> transaction.execute(_ -> {
                    followMember.follow(ada, "Ada", "ada@example.com", Set.of("agent"));
                    UUID captured = aLead(1);
                    Awaitility.await().until(this::somebodyWaitsForALock);
                    return captured;
                }));

        Awaitility.await().untilAsserted(() -> assertThat(business.lead(lead).text("assignee.id"))
                .isEqualTo(ada.toString()));
    }

    @Test
    void manyLeadsAtOnceAreSpreadEvenly() {
        business = aBusiness();
        IntStream.range(0, 4).forEach(i -> business.memberJoins("Agent" + i, "agent"));
        awaitAgents(4);

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 80).forEach(i -> crowd.submit(() -> ask(i)));
        }
        assertThat(assigned(80).values()).hasSize(4).allMatch(count -> count == 20);
    }

    /// B-LD-6
    @Test
    void fiftyLeadsAtOncePartNobodyFromTheOthersByMoreThanOne() {
        business = aBusiness();
        UUID[] agents = IntStream.range(0, 7)
                .mapToObj(i -> business.memberJoins("Agent" + i, "agent"))
                .toArray(UUID[]::new);
        business.awaitAgents(agents);

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50).forEach(i -> crowd.submit(() -> ask(i)));
        }
        assertThat(assigned(50).values()).hasSize(7).allMatch(count -> count == 7 || count == 8);
    }

    /// B-LD-6
    @Test
    void aLeadCanBeSeenAndEditedBeforeAnybodyHasIt() {
        business = aBusiness();
        UUID lead = aLead(1);

        assertThat(business.lead(lead).status()).isEqualTo(200);
        assertThat(business.change(lead, Map.of("stage", "CONTACTED")).status()).isEqualTo(200);
        assertThat(business.get("/api/v1/people/" + business.lead(lead).text("personId"))
                        .status())
                .isEqualTo(200);
    }

    /// LEAD-12
    @Test
    void somebodyCanBeChosenByHand() {
        business = aBusiness();
        UUID ada = business.memberJoins("Ada", "agent");
        awaitAgents(1);
        UUID lead = aLead(1);
        UUID ben = business.memberJoins("Ben", "agent");
        Awaitility.await().untilAsserted(() -> assertThat(assignTo(lead, ben)).isEqualTo(200));
        assertThat(business.lead(lead).text("assignee.name")).isEqualTo("Ben");
        assertThat(events.await("lead.assigned", business.id(), 2))
                .extracting(event -> event.data().get("assigneeId").stringValue())
                .contains(ada.toString(), ben.toString());
    }

    private boolean somebodyWaitsForALock() {
        return jdbc.sql("select count(*) > 0 from pg_locks where not granted")
                .query(Boolean.class)
                .single();
    }

    private int assignTo(UUID lead, UUID agent) {
        return business.change(lead, Map.of("assigneeId", agent)).status();
    }

    private UUID aLead(int number) {
        return ask(number).id();
    }

    private Answer ask(int number) {
        return business.fillInForm(Map.of("email", "asker%d@example.com".formatted(number)));
    }

    /// Members are known once a lead can be given to the last of them; the lead that finds out is put out of sight.
    private void awaitAgents(int count) {
        Awaitility.await().until(() -> {
            var seen = events.seen("member.joined", business.id()).stream()
                    .filter(event -> !event.data().get("roles").toString().contains("marketer"))
                    .map(event -> UUID.fromString(event.data().get("userId").stringValue()))
                    .toList();
            UUID probe = ask(999).id();
            boolean known = seen.size() == count
                    && seen.stream().allMatch(member -> {
                        Answer lead = business.lead(probe);
                        return lead.text("assignee.id").equals(member.toString()) || assignTo(probe, member) == 200;
                    });
            business.delete("/api/v1/leads/" + probe);
            return known;
        });
    }

    private Map<UUID, Long> assigned(int leads) {
        Awaitility.await()
                .until(() ->
                        assignees().values().stream().mapToLong(Long::longValue).sum() == leads);
        return assignees();
    }

    private Map<UUID, Long> assignees() {
        return business.get("/api/v1/leads?limit=200")
                .items()
                .valueStream()
                .filter(lead -> lead.has("assignee"))
                .map(lead -> lead.at("/assignee/id"))
                .map(JsonNode::stringValue)
                .map(UUID::fromString)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
