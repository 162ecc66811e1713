package io.doorstep.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.notification.NotificationIntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class PreferenceIntegrationTests extends NotificationIntegrationTest {

    /// NOTF-01 NOTF-02
    @Test
    void aCategoryWithoutEmailIsShownInTheAppOnly() {
        registerOrganization("Acme Homes");
        UUID agent = join("Bola", "agent");
        put(agent, "\"0\"", "{\"categories\":{\"LEAD\":{\"inApp\":true,\"email\":false}}}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
        assign(agent, "Ada");

        awaitCentre(agent, 1);
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(mailsTo(addressOf(agent))).isEmpty());
    }

    /// NOTF-02
    @Test
    void aCategoryOutOfTheAppComesByEmailOnly() {
        registerOrganization("Acme Homes");
        UUID agent = join("Bola", "agent");
        put(agent, "\"0\"", "{\"categories\":{\"LEAD\":{\"inApp\":false,\"email\":true}}}")
                .expectStatus()
                .isOk();
        assign(agent, "Ada");

        awaitMail(addressOf(agent));
        assertThat(get("/api/v1/notifications", agent).get("items").size()).isZero();
    }

    @Test
    void aChangeNamesTheVersionThatItWasMadeFrom() {
        UUID agent = UUID.randomUUID();
        String change = "{\"categories\":{\"LEAD\":{\"inApp\":true,\"email\":false}}}";
        put(agent, null, change).expectStatus().isEqualTo(428);
        put(agent, "\"0\"", change).expectStatus().isOk();
        put(agent, "\"0\"", change).expectStatus().isEqualTo(412);
        put(agent, "\"1\"", "{\"categories\":{\"WEATHER\":{\"inApp\":true,\"email\":false}}}")
                .expectStatus()
                .is4xxClientError();
        assertThat(List.of("/api/v1/notification-preferences", "/api/v1/notifications/preferences"))
                .allSatisfy(path -> assertThat(get(path, agent)
                                .get("categories")
                                .get("LEAD")
                                .get("email")
                                .asBoolean())
                        .isFalse());
        assertThat(get("/api/v1/notification-preferences", UUID.randomUUID())
                        .get("categories")
                        .get("LEAD")
                        .get("email")
                        .asBoolean())
                .isTrue();
    }

    private RestTestClient.ResponseSpec put(UUID user, String ifMatch, String body) {
        RestTestClient.RequestBodySpec request = client.put()
                .uri("/api/v1/notification-preferences")
                .header("Authorization", bearer(user))
                .contentType(MediaType.APPLICATION_JSON);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(body)
                .exchange();
    }
}
