package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditStreamIntegrationTests extends AuditTest {

    private static final String STREAM = LOG + "/stream";

    /// IDN-58
    @Test
    void whatHappensIsSeenLive() throws Exception {
        Business business = aBusinessInTheLog();
        Business other = aBusinessInTheLog();
        try (WatchedLog watched = watch(business.owner())) {
            record(other, "2026-05-01T10:00:00Z", "Listing", "of-the-other", Map.of());
            record(business, "2026-05-01T10:00:00Z", "Listing", "seen-live", Map.of());

            String data = watched.awaitLine("seen-live");

            assertThat(data).startsWith("data:").contains("\"model\":\"Listing\"");
            assertThat(watched.has("event:audit-entry")).isTrue();
            assertThat(watched.has("of-the-other")).isFalse();
            assertThat(watched.has("\"action\":\"register\""))
                    .as("what was there before")
                    .isFalse();
        }
    }

    /// IDN-58
    @Test
    void whoeverComesBackGoesOnBehindTheLastEntry() throws Exception {
        Business business = aBusinessInTheLog();
        long last;
        try (WatchedLog watched = watch(business.owner())) {
            record(business, "2026-05-01T10:00:00Z", "Listing", "first", Map.of());
            watched.awaitLine("first");
            last = watched.ids().getLast();
        }
        record(business, "2026-05-02T10:00:00Z", "Listing", "missed", Map.of());
        awaitEntries(business, LOG + "?object=missed", 1);

        try (WatchedLog watched = watch(business.owner(), "Last-Event-ID", Long.toString(last))) {
            watched.awaitLine("missed");
            assertThat(watched.has("\"first\"")).isFalse();
            assertThat(watched.ids().getFirst()).isEqualTo(last + 1);
        }
    }

    /// IDN-58
    @Test
    void theStreamEndsWithTheSession() throws Exception {
        Business business = aBusinessInTheLog();
        Answer in = business.logIn();
        try (WatchedLog watched = watch(in.text("accessToken"));
                WatchedLog stays = watch(business.owner())) {
            api.post("/api/v1/auth/logout", null, Map.of("refreshToken", in.text("refreshToken")));

            watched.awaitEnd();
            stays.awaitLine("\"model\":\"Session\"");
            assertThat(watched.has("\"model\":\"Session\"")).isFalse();
        }
    }

    /// IDN-58
    @Test
    void theStreamEndsWhenTheKeyIsRevoked() throws Exception {
        Business business = aBusinessInTheLog();
        Answer key = api.post(
                "/api/v1/security/api-keys",
                business.owner(),
                Map.of("name", "Watch", "permissions", List.of("audit:read")));
        String token = api.grant("gateway", serviceSecret, Map.of("grant", "api-key", "apiKey", key.text("key")))
                .text("accessToken");
        try (WatchedLog watched = watch(token)) {
            api.delete("/api/v1/security/api-keys/" + key.id(), business.owner());

            watched.awaitEnd();
        }
    }

    /// IDN-58
    @Test
    void theStreamEndsWhenTheTokenExpires() throws Exception {
        Business business = aBusinessInTheLog();
        try (WatchedLog watched = watch(business.owner())) {
            clock.advance(Duration.ofMinutes(11));

            watched.awaitEnd();
        }
    }

    /// IDN-58
    @Test
    void anOrganizationHasFiveStreamsAtATime() throws Exception {
        Business business = aBusinessInTheLog();
        List<WatchedLog> watched = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            watched.add(watch(business.owner()));
        }

        assertThat(api.get(STREAM, business.owner()).code()).isEqualTo("too_many_streams");

        try (WatchedLog others = watch(aBusiness().owner())) {
            assertThat(others.has("watching")).isTrue();
        }
        watched.getFirst().close();
        await("a free place").atMost(PATIENCE).ignoreExceptions().until(() -> {
            record(business, "2026-05-01T10:00:00Z");
            watch(business.owner()).close();
            return true;
        });
        for (WatchedLog one : watched) {
            one.close();
        }
    }

    /// IDN-58
    @Test
    void onlyThoseWhoMayReadTheLogMayWatchIt() {
        Business business = aBusinessInTheLog();

        assertThat(api.get(STREAM, business.hire("agent").token()).status()).isEqualTo(403);
        assertThat(api.get(STREAM, null).status()).isEqualTo(401);
    }

    private WatchedLog watch(String bearer, String... headers) throws Exception {
        HttpResponse<InputStream> response = open(STREAM, bearer, HttpResponse.BodyHandlers.ofInputStream(), headers);
        assertThat(response.statusCode()).isEqualTo(200);
        return new WatchedLog(response.body());
    }
}
