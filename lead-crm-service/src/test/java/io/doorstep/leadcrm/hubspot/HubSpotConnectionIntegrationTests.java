package io.doorstep.leadcrm.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HubSpotConnectionIntegrationTests extends HubSpotTest {

    @Autowired
    Environment environment;

    @Autowired
    GetAccess getAccess;

    /// PCRM-08
    @Test
    void aConnectionIsBegunConsentedToTriedAndEnded() {
        Linked linked = aBusinessWithAnAccount();
        assertThat(linked.begun().text("status")).isEqualTo("WAITING");
        assertThat(linked.begun().text("consentUrl"))
                .startsWith("https://app.hubspot.com/oauth/authorize?client_id="
                        + linked.business().id());
        assertThat(linked.completes(linked.begun()).text("status")).isEqualTo("CONNECTED");

        ReceivedEvent connected =
                events.awaitOne("crm.connected", linked.business().id());
        Contracts.assertMatches("crm.connected", connected.data());
        assertThat(business(linked)
                        .post(linked.path() + "/test", Map.of())
                        .body()
                        .get("works")
                        .booleanValue())
                .isTrue();

        assertThat(business(linked).delete(linked.path()).status()).isEqualTo(204);
        Contracts.assertMatches(
                "crm.disconnected",
                events.awaitOne("crm.disconnected", linked.business().id()).data());
        assertThat(business(linked).get("/api/v1/crm-connections").items()).isEmpty();
        assertThat(business(linked).get(linked.path()).status()).isEqualTo(404);
    }

    @Test
    void aConsentIsGoodOnceForWhoAskedForItAndNotForLong() {
        Linked linked = aBusinessWithAnAccount();
        Linked other = aBusinessWithAnAccount();
        assertThat(linked.completes(other.begun()).text("code")).isEqualTo("consent_unknown");
        String bearer = business(linked).bearerOf(UUID.randomUUID());
        String state = state(linked.begun());
        assertThat(business(linked)
                        .callAs(
                                bearer,
                                HttpMethod.POST,
                                linked.path() + "/authorize",
                                Map.of("code", "x", "state", state))
                        .status())
                .isEqualTo(422);
        assertThat(linked.completes(linked.begun()).status()).isEqualTo(200);
        assertThat(linked.completes(linked.begun()).text("code")).isEqualTo("consent_unknown");

        Answer again = business(linked).post(linked.path() + "/consent", Map.of());
        clock.advance(Duration.ofMinutes(16));
        assertThat(linked.completes(again).text("code")).isEqualTo("consent_unknown");
    }

    @Test
    void noSecretLeavesTheServiceOrLiesOpenInTheDatabase() {
        Linked linked = aLinkedBusiness();
        String seen = linked.begun().body().toString()
                + business(linked).get(linked.path()).body()
                + business(linked).get("/api/v1/crm-connections").body()
                + events.await("audit.recorded", linked.business().id(), 1)
                + events.awaitOne("crm.connected", linked.business().id());
        assertThat(seen)
                .doesNotContain(linked.account().secret, linked.account().accessToken, linked.account().refreshToken);
        JdbcClient database = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"), "postgres", "postgres"));
        String stored = database.sql(
                        "select c::text || t::text from hubspot_connection c join hubspot_token t using (tenant_id) where tenant_id = ?")
                .param(linked.business().id())
                .query(String.class)
                .single();
        String hook = linked.begun().text("webhookUrl");
        assertThat(stored)
                .doesNotContain(
                        linked.account().secret,
                        linked.account().accessToken,
                        linked.account().refreshToken,
                        hook.substring(hook.lastIndexOf('/') + 1));
    }

    @Test
    void aBusinessHasOneConnectionAndNobodyElseSeesIt() {
        Linked linked = aLinkedBusiness();
        Answer second = business(linked)
                .post("/api/v1/crm-connections", Map.of("provider", "hubspot", "clientId", "x", "clientSecret", "y"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("existingId")).isEqualTo(linked.begun().id().toString());
        Business thief = aBusiness();
        assertThat(thief.get("/api/v1/crm-connections").items()).isEmpty();
        for (String path : new String[] {"", "/records", "/conflicts"}) {
            assertThat(thief.get(linked.path() + path).status()).as(path).isEqualTo(404);
        }
        for (String path :
                new String[] {"/consent", "/test", "/records/" + linked.begun().id() + "/retry"}) {
            assertThat(thief.post(linked.path() + path, Map.of()).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(thief.patch(linked.path(), "\"0\"", Map.of("winner", "DOORSTEP"))
                        .status())
                .isEqualTo(404);
        assertThat(thief.delete(linked.path()).status()).isEqualTo(404);
    }

    @Test
    void anOldTokenIsRefreshedByOneAloneAndThenUsed() {
        Linked linked = aLinkedBusiness();
        clock.advance(Duration.ofMinutes(40));
        business(linked).fillInForm(Map.of("name", "Jane Doe", "email", "jane@example.com"));
        business(linked).post(linked.path() + "/test", Map.of());
        linked.awaitContact("jane@example.com");
        assertThat(linked.account().tokens.get()).isEqualTo(2);
    }

    /// A refresh token is good once: whoever comes late must not use the one that another used just before.
    @Test
    void ofManyWhoNeedANewTokenAtOnceNobodyUsesTheOldOneTwice() throws Exception {
        Linked linked = aLinkedBusiness();
        UUID connection = linked.begun().id();
        for (int round = 2; round < 12; round++) {
            clock.advance(Duration.ofMinutes(40));
            CountDownLatch together = new CountDownLatch(16);
            List<Future<?>> all = new ArrayList<>();
            try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 16; i++) {
                    all.add(many.submit(() -> {
                        together.countDown();
                        together.await();
                        Tenancy.runAs(linked.business().id(), () -> getAccess.get(connection));
                        return null;
                    }));
                }
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(linked.account().tokens.get()).isEqualTo(round);
        }
        assertThat(business(linked).get(linked.path()).text("status")).isEqualTo("CONNECTED");
    }

    @Test
    void whenHubSpotNoLongerLetsUsInItIsSaidAndConnectedAnew() {
        Linked linked = aLinkedBusiness();
        linked.account().revoked = true;
        clock.advance(Duration.ofMinutes(40));
        Answer test = business(linked).post(linked.path() + "/test", Map.of());
        assertThat(test.body().get("works").booleanValue()).isFalse();
        assertThat(business(linked).get(linked.path()).text("status")).isEqualTo("REFUSED");

        linked.account().revoked = false;
        clock.real();
        Answer again = business(linked).post(linked.path() + "/consent", Map.of());
        assertThat(linked.completes(again).text("status")).isEqualTo("CONNECTED");
        Awaitility.await().until(() -> business(linked)
                .post(linked.path() + "/test", Map.of())
                .body()
                .get("works")
                .booleanValue());
    }

    private static Business business(Linked linked) {
        return linked.business();
    }

    private static String state(Answer asked) {
        String url = asked.text("consentUrl");
        return url.substring(url.indexOf("state=") + "state=".length());
    }
}
