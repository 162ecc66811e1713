package io.doorstep.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class SessionIntegrationTests extends IdentityTest {

    private static final String SESSIONS = "/api/v1/sessions";

    /// IDN-17
    @Test
    void showsFromWhereAPersonIsSignedIn() {
        Business business = aBusiness();
        Answer phone = api.call(
                HttpMethod.POST,
                "/api/v1/auth/login",
                null,
                Map.of("User-Agent", "Phone/1.0 (Android 15)", "X-Forwarded-For", "203.0.113.7"),
                Map.of("email", business.email(), "password", Business.PASSWORD));

        Answer list = api.get(SESSIONS, phone.text("accessToken"));

        assertThat(list.items()).hasSize(2);
        assertThat(list.items().get(0).path("userAgent").asString()).isEqualTo("Phone/1.0 (Android 15)");
        assertThat(list.items().get(0).path("device").asString()).isEqualTo("Android");
        assertThat(list.items().get(0).path("expiresAt").asString()).isNotEmpty();
        assertThat(list.items().get(0).path("ipAddress").asString()).isEqualTo("203.0.113.7");
        assertThat(list.items().get(0).path("place").asString()).isEqualTo("Lagos, Nigeria");
        assertThat(list.items().get(0).path("current").asBoolean()).isTrue();
        assertThat(list.items().get(1).path("current").asBoolean()).isFalse();
        Answer alias = api.get("/api/v1/security/sessions?limit=1", phone.text("accessToken"));
        assertThat(alias.items()).hasSize(1);
        assertThat(api.get(SESSIONS + "?limit=1&cursor=" + alias.text("nextCursor"), phone.text("accessToken"))
                        .each("id"))
                .containsExactly(list.items().get(1).path("id").asString());
    }

    /// ANL-16
    @Test
    void tellsOfEachTimeThatSomebodySignsInAndOfNoTokenThatGoesOn() {
        Business business = aBusiness();
        Answer signedIn = business.logIn();
        api.post("/api/v1/auth/refresh", null, Map.of("refreshToken", signedIn.text("refreshToken")));
        business.logIn();

        List<ReceivedEvent> told = events.await("session.started", business.id(), 3);

        assertThat(told).hasSize(3).allSatisfy(event -> {
            Contracts.assertMatches("session.started", event.data());
            assertThat(event.data().path("userId").asString())
                    .isEqualTo(business.ownerId().toString());
        });
        assertThat(told)
                .extracting(event -> event.data().path("sessionId").asString())
                .doesNotHaveDuplicates();
    }

    /// IDN-18
    @Test
    void endsOneSessionAndTellsTheGatewayHowLongToRemember() {
        Business business = aBusiness();
        Answer other = business.logIn();
        String ending = api.get(SESSIONS, other.text("accessToken"))
                .items()
                .get(0)
                .path("id")
                .asString();

        assertThat(api.delete(SESSIONS + "/" + ending, business.owner()).status())
                .isEqualTo(204);

        assertThat(api.post("/api/v1/auth/refresh", null, Map.of("refreshToken", other.text("refreshToken")))
                        .status())
                .isEqualTo(401);
        ReceivedEvent event = events.awaitOne("session.revoked", business.id());
        Contracts.assertMatches("session.revoked", event.data());
        assertThat(event.data().path("sessionId").asString()).isEqualTo(ending);
        assertThat(Duration.between(
                        Instant.parse(event.data().path("revokedAt").asString()),
                        Instant.parse(event.data().path("expiresAt").asString())))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(api.delete(SESSIONS + "/" + ending, business.owner()).status())
                .isEqualTo(404);
    }

    /// IDN-18
    @Test
    void endsAllOthersAndKeepsTheOneThatAsks() {
        Business business = aBusiness();
        business.logIn();
        business.logIn();

        Answer ended = api.post(SESSIONS + "/end-others", business.owner(), Map.of());

        assertThat(ended.body().path("ended").asInt()).isEqualTo(2);
        assertThat(api.get(SESSIONS, business.owner()).items()).hasSize(1);
        assertThat(api.post("/api/v1/auth/refresh", null, Map.of("refreshToken", business.refreshToken()))
                        .status())
                .isEqualTo(200);
        events.await("session.revoked", business.id(), 2);
    }

    /// IDN-18
    @Test
    void aMemberSeesAndEndsOnlyTheOwnWhileAnOwnerReachesAll() {
        Business business = aBusiness();
        Business.Member agent = business.hire("agent");
        String owners =
                api.get(SESSIONS, business.owner()).items().get(0).path("id").asString();
        String agents =
                api.get(SESSIONS, agent.token()).items().get(0).path("id").asString();

        assertThat(api.get(SESSIONS + "?userId=" + business.ownerId(), agent.token())
                        .status())
                .isEqualTo(404);
        assertThat(api.delete(SESSIONS + "/" + owners, agent.token()).status()).isEqualTo(404);
        assertThat(api.get(SESSIONS + "?userId=" + agent.id(), business.owner()).each("id"))
                .containsExactly(agents);
        assertThat(api.delete(SESSIONS + "/" + agents, business.owner()).status())
                .isEqualTo(204);
        assertThat(api.delete(SESSIONS + "/" + UUID.randomUUID(), business.owner())
                        .status())
                .isEqualTo(404);
    }
}
