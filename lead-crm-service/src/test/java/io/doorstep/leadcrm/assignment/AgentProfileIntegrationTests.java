package io.doorstep.leadcrm.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// LEAD-13
class AgentProfileIntegrationTests extends CrmTest {

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
    void whoHasThreeTimesTheWeightGetsThreeTimesTheLeads() {
        say(ada, Map.of("weight", 3));

        List<UUID> assignees = IntStream.range(0, 8)
                .mapToObj(this::lead)
                .map(business::awaitAssignee)
                .toList();

        assertThat(assignees).filteredOn(ada::equals).hasSize(6);
        assertThat(assignees).filteredOn(ben::equals).hasSize(2);
    }

    @Test
    void aLeadWaitsWhileAllAreFullAndIsGivenWhenOneOfTheirsIsClosed() {
        say(ada, Map.of("capacity", 1));
        say(ben, Map.of("capacity", 0));
        UUID first = lead(1);
        assertThat(business.awaitAssignee(first)).isEqualTo(ada);
        UUID second = lead(2);
        await().until(() -> lastDecision(second).equals("WAITING"));

        business.change(first, Map.of("stage", "LOST"));

        assertThat(business.awaitAssignee(second)).isEqualTo(ada);
    }

    @Test
    void whoIsAwayGetsNothingAndGetsWhatWaitedWhenTheyAreBack() {
        say(ben, Map.of("capacity", 0));
        var until = clock.instant().plus(Duration.ofHours(3));
        say(ada, Map.of("absence", Map.of("from", "2026-01-01T00:00:00Z", "to", until.toString())));
        UUID lead = lead(1);
        await().until(() -> lastDecision(lead).equals("WAITING"));

        clock.advance(Duration.ofHours(4));

        assertThat(business.awaitAssignee(lead)).isEqualTo(ada);
    }

    @Test
    void whoTakesOnMoreGetsAtOnceWhatWaited() {
        say(ada, Map.of("capacity", 0));
        say(ben, Map.of("capacity", 0));
        UUID lead = lead(1);
        await().until(() -> lastDecision(lead).equals("WAITING"));

        say(ben, Map.of("languages", List.of("en")));

        assertThat(business.awaitAssignee(lead)).isEqualTo(ben);
    }

    @Test
    void aProfileIsReadAsItWasWritten() {
        say(
                ada,
                Map.of(
                        "weight", 2,
                        "capacity", 40,
                        "languages", List.of("en", "yo"),
                        "territory", Map.of("postalCodes", List.of("1054"), "cities", List.of("Lekki")),
                        "price", Map.of("min", 100, "currency", "NGN"),
                        "skills", List.of("vip"),
                        "hours", Map.of("days", List.of("MONDAY"), "from", "09:00", "to", "17:00")));

        var read = business.get("/api/v1/assignment/agents/" + ada);

        assertThat(read.etag()).isEqualTo("\"1\"");
        assertThat(read.text("name")).isEqualTo("Ada");
        assertThat(read.text("territory.cities.0")).isEqualTo("Lekki");
        assertThat(read.text("hours.from")).startsWith("09:00");
        assertThat(read.text("price.min")).isEqualTo("100");
    }

    @Test
    void whatNobodyCanTakeOnIsRefused() {
        String path = "/api/v1/assignment/agents/" + ada;
        assertThat(business.put(path, "*", Map.of("weight", 0)).status()).isEqualTo(422);
        assertThat(business.put(
                                path,
                                "*",
                                Map.of("hours", Map.of("days", List.of("MONDAY"), "from", "17:00", "to", "09:00")))
                        .status())
                .isEqualTo(422);
        assertThat(business.put("/api/v1/assignment/agents/" + UUID.randomUUID(), "*", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private void say(UUID agent, Map<String, ?> profile) {
        assertThat(business.replace("/api/v1/assignment/agents/" + agent, profile)
                        .status())
                .isEqualTo(200);
    }

    private UUID lead(int number) {
        return business.fillInForm(Map.of("email", "asker%d@example.com".formatted(number)))
                .id();
    }

    private String lastDecision(UUID lead) {
        return business.get("/api/v1/leads/" + lead + "/assignments")
                .body()
                .at("/items/0/kind")
                .asString();
    }
}
