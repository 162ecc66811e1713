package io.doorstep.leadcrm;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.TenantWalls;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IsolationIntegrationTests extends CrmTest {

    @Autowired
    TenantWalls walls;

    @Test
    void noTableStandsOutsideTheWalls() {
        walls.assertEveryTableIsBehindTheWall();
        walls.assertEveryKeyIncludesTheTenant();
        walls.assertViewsDoNotLookOverTheWall();
    }

    @Test
    void aTenantNeverSeesOrTouchesAnotherTenantsThings() {
        Business victim = aBusiness();
        UUID lead = victim.fillInForm(Map.of("name", "Jane", "email", "jane@example.com"))
                .id();
        String person = victim.lead(lead).text("personId");
        String quarantined = victim.fillInForm(Map.of("name", "Nobody")).text("quarantineId");
        UUID endpoint = victim.post("/api/v1/webhook-endpoints", Map.of("url", "http://localhost:9/hook"))
                .id();
        UUID pond = victim.post("/api/v1/ponds", Map.of("name", "Referrals")).id();
        UUID agent = victim.memberJoins("Ada", "agent");
        victim.awaitAgents(agent);
        Awaitility.await().until(() -> !victim.get("/api/v1/events").items().isEmpty());

        Business thief = aBusiness();
        String hook = "/api/v1/webhook-endpoints/" + endpoint;
        for (String path : List.of(
                "/api/v1/leads/" + lead,
                "/api/v1/leads/" + lead + "/timeline",
                "/api/v1/leads/" + lead + "/notes",
                "/api/v1/leads/" + lead + "/scores",
                "/api/v1/leads/" + lead + "/assignments",
                "/api/v1/leads/" + lead + "/assignments/" + lead + "/replay",
                "/api/v1/ponds/" + pond,
                "/api/v1/ponds/" + pond + "/leads",
                "/api/v1/assignment/agents/" + agent,
                "/api/v1/people/" + person,
                "/api/v1/people/" + person + "/consents",
                "/api/v1/people/" + person + "/merges",
                hook,
                hook + "/deliveries",
                hook + "/deliveries/" + lead,
                hook + "/summary")) {
            assertThat(thief.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(thief.patch("/api/v1/leads/" + lead, "\"0\"", Map.of("stage", "LOST"))
                        .status())
                .isEqualTo(404);
        assertThat(thief.patch("/api/v1/people/" + person, "\"0\"", Map.of("name", "Eve"))
                        .status())
                .isEqualTo(404);
        assertThat(thief.post(
                                "/api/v1/people/" + person + "/identities",
                                Map.of("kind", "EMAIL", "value", "eve@example.com"))
                        .status())
                .isEqualTo(404);
        assertThat(thief.patch(hook, "\"0\"", Map.of("enabled", false)).status())
                .isEqualTo(404);
        for (String act : List.of("/accept", "/decline")) {
            assertThat(thief.post("/api/v1/leads/" + lead + act, Map.of()).status())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(thief.put("/api/v1/ponds/" + pond, "*", Map.of("name", "Mine"))
                        .status())
                .isEqualTo(404);
        assertThat(thief.delete("/api/v1/ponds/" + pond).status()).isEqualTo(404);
        assertThat(thief.put("/api/v1/assignment/agents/" + agent, "*", Map.of("weight", 2))
                        .status())
                .isEqualTo(404);
        assertThat(thief.put("/api/v1/assignment/policy", "*", Map.of("rules", List.of(), "overflowPondId", pond))
                        .status())
                .isEqualTo(422);
        assertThat(thief.post("/api/v1/leads/bulk", Map.of("action", "ASSIGN", "ids", List.of(lead)))
                        .text("failed"))
                .isEqualTo("1");
        assertThat(thief.delete("/api/v1/leads/" + lead).status()).isEqualTo(404);
        assertThat(thief.delete("/api/v1/leads/quarantine/" + quarantined).status())
                .isEqualTo(404);
        assertThat(thief.delete(hook).status()).isEqualTo(404);
        for (String path : List.of("/rotate-secret", "/test")) {
            assertThat(thief.post(hook + path, Map.of()).status()).as(path).isEqualTo(404);
        }
        assertThat(thief.post(hook + "/replay", Map.of("failures", true)).status())
                .isEqualTo(404);
        assertThat(thief.post("/api/v1/leads/" + lead + "/notes", Map.of("text", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(thief.post("/api/v1/leads/quarantine/" + quarantined + "/mend", Map.of("email", "a@b.example"))
                        .status())
                .isEqualTo(404);
        for (String list : List.of(
                "/api/v1/leads",
                "/api/v1/leads?q=jane%40example.com",
                "/api/v1/leads?q=jane",
                "/api/v1/leads/quarantine",
                "/api/v1/people",
                "/api/v1/people?q=jane%40example.com",
                "/api/v1/people?q=jane",
                "/api/v1/people/duplicates",
                "/api/v1/assignment/agents",
                "/api/v1/ponds",
                "/api/v1/webhook-endpoints",
                "/api/v1/events")) {
            assertThat(thief.get(list).items()).as(list).isEmpty();
        }
        assertThat(victim.lead(lead).text("stage")).isEqualTo("NEW");
    }

    @Test
    void theSameContactAtTwoBusinessesIsTwoPeople() {
        Business one = aBusiness();
        Business other = aBusiness();
        Answer here = one.fillInForm(Map.of("email", "jane@example.com"));
        Answer there = other.fillInForm(Map.of("email", "jane@example.com"));
        assertThat(there.status()).isEqualTo(201);
        assertThat(other.lead(there.id()).text("personId"))
                .isNotEqualTo(one.lead(here.id()).text("personId"));
    }

    @Test
    void anotherTenantsCursorOpensNothing() {
        Business one = aBusiness();
        one.fillInForm(Map.of("email", "a@example.com"));
        one.fillInForm(Map.of("email", "b@example.com"));
        String cursor = one.get("/api/v1/leads?limit=1").text("nextCursor");
        assertThat(aBusiness().get("/api/v1/leads?limit=1&cursor=" + cursor).status())
                .isEqualTo(400);
    }

    @Test
    void anAgentOfAnotherBusinessCannotBeGivenALead() {
        Business other = aBusiness();
        UUID stranger = other.memberJoins("Eve", "agent");
        UUID known = other.fillInForm(Map.of("email", "x@example.com")).id();
        Awaitility.await()
                .until(() -> other.change(known, Map.of("assigneeId", stranger)).status() == 200);
        Business business = aBusiness();
        UUID lead = business.fillInForm(Map.of("email", "jane@example.com")).id();
        assertThat(business.change(lead, Map.of("assigneeId", stranger)).text("code"))
                .isEqualTo("assignee_unknown");
    }
}
