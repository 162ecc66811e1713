package io.doorstep.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.TenantWalls;
import io.doorstep.testkit.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

class NotificationCentreIntegrationTests extends NotificationIntegrationTest {

    @Autowired
    TenantWalls walls;

    /// NOTF-04
    @Test
    void pagesThroughAllNotificationsNewestFirstWithoutGapOrRepeat() {
        UUID agent = join("Bola", "agent");
        for (int i = 0; i < 7; i++) {
            assign(agent, "Person " + i);
        }
        awaitCentre(agent, 7);

        List<Long> sequences = new ArrayList<>();
        String path = "/api/v1/notifications?limit=3";
        for (String next = path; next != null; ) {
            JsonNode page = get(next, agent);
            page.get("items").forEach(item -> sequences.add(item.get("sequence").asLong()));
            next = page.has("nextCursor")
                    ? path + "&cursor=" + page.get("nextCursor").asString()
                    : null;
        }
        assertThat(sequences).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    /// NOTF-06 NOTF-07
    @Test
    void whatWasReadLeavesTheUnreadListAndStaysInTheHistory() {
        UUID agent = join("Bola", "agent");
        assign(agent, "Ada");
        assign(agent, "Bisi");
        String first = awaitCentre(agent, 2).get("items").get(1).get("id").asString();

        assertThat(mark(agent, first, true).has("readAt")).isTrue();
        JsonNode unread = get("/api/v1/notifications?unread=true", agent);
        assertThat(unread.get("items").size()).isEqualTo(1);
        assertThat(unread.get("unread").asInt()).isEqualTo(1);
        assertThat(get("/api/v1/notifications", agent).get("items").size()).isEqualTo(2);

        assertThat(mark(agent, first, false).has("readAt")).isFalse();
        assertThat(get("/api/v1/notifications", agent).get("unread").asInt()).isEqualTo(2);
    }

    /// NOTF-06
    @Test
    void markingAllAsReadSparesWhatArrivedAfterTheUserLooked() {
        UUID agent = join("Bola", "agent");
        assign(agent, "Ada");
        assign(agent, "Bisi");
        awaitCentre(agent, 2);

        JsonNode some = post("/api/v1/notifications/mark-read", "{\"through\":1}", agent);
        assertThat(some.get("changed").asInt()).isEqualTo(1);
        assertThat(some.get("unread").asInt()).isEqualTo(1);
        JsonNode rest = post("/api/v1/notifications/mark-read", "{}", agent);
        assertThat(rest.get("unread").asInt()).isZero();
        JsonNode back = post("/api/v1/notifications/mark-unread", "{}", agent);
        assertThat(back.get("unread").asInt()).isEqualTo(2);
    }

    /// NOTF-04
    @Test
    void aDetailTellsWhatBecameOfItsEmail() {
        registerOrganization("Acme Homes");
        UUID agent = join("Bola", "agent");
        assign(agent, "Ada");
        String id = awaitCentre(agent, 1).get("items").get(0).get("id").asString();
        awaitMail(addressOf(agent));

        await().untilAsserted(() -> {
            JsonNode detail = get("/api/v1/notifications/" + id, agent);
            assertThat(detail.get("id").asString()).isEqualTo(id);
            assertThat(detail.get("email").get("status").asString()).isEqualTo("SENT");
        });
    }

    @Test
    void nobodySeesOrMarksTheNotificationsOfAnotherUserOrTenant() {
        UUID agent = join("Bola", "agent");
        assign(agent, "Ada");
        String id = awaitCentre(agent, 1).get("items").get(0).get("id").asString();
        String colleague = bearer(join("Chi", "agent"));
        String stranger = TestTokens.user(UUID.randomUUID()).subject(agent).bearer();

        for (String other : List.of(colleague, stranger)) {
            client.get()
                    .uri("/api/v1/notifications")
                    .header("Authorization", other)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.items.length()")
                    .isEqualTo(0);
            client.get()
                    .uri("/api/v1/notifications/" + id)
                    .header("Authorization", other)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            client.patch()
                    .uri("/api/v1/notifications/" + id)
                    .header("Authorization", other)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{\"read\":true}")
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        assertThat(get("/api/v1/notifications", agent).get("unread").asInt()).isEqualTo(1);
    }

    @Test
    void everyTableStandsBehindTheWall() {
        walls.assertEveryTableIsBehindTheWall();
        walls.assertEveryKeyIncludesTheTenant();
    }

    private JsonNode mark(UUID user, String id, boolean read) {
        return bodyOf(client.patch()
                .uri("/api/v1/notifications/" + id)
                .header("Authorization", bearer(user))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"read\":" + read + "}")
                .exchange());
    }

    private JsonNode post(String path, String body, UUID user) {
        return bodyOf(client.post()
                .uri(path)
                .header("Authorization", bearer(user))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange());
    }
}
