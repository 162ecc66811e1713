package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Answer;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.IdentityStand;
import io.doorstep.gateway.stand.TestToken;
import io.doorstep.gateway.stand.TestTopics;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// What a business decides about its edge, as identity tells it.
@GatewayTest
class EdgeRulesIntegrationTests {

    private static final String SITE = "https://homes.example";

    @Autowired
    GatewayClient gateway;

    @Autowired
    TestTopics topics;

    private final UUID tenant = UUID.randomUUID();
    private final String slug = "harbour-" + tenant;
    private final String bearer = TestToken.user(tenant).bearer();

    /// GW-18, IDN-41
    @Nested
    class AllowedNetworks {

        @Test
        void refuseCallsFromElsewhereAndAdmitThoseFromWithin() {
            decide(List.of(), List.of("203.0.113.0/24", "2001:db8::/32"), List.of());
            await().until(() -> call().status() == 403);
            assertThat(call().code()).isEqualTo("address_not_allowed");
            assertThat(call().header("RateLimit")).isNotEmpty();
            decide(List.of(), List.of("203.0.113.0/24", "127.0.0.0/8"), List.of());
            await().until(() -> call().status() == 200);
            decide(List.of(), List.of(), List.of());
            assertThat(call().status()).isEqualTo(200);
        }

        @Test
        void bindProgramsTooButNeitherVisitorsNorOtherBusinesses() {
            IdentityStand.knowsAddress(slug, TestToken.anonymous(tenant).sign());
            decide(List.of(), List.of("203.0.113.7"), List.of());
            await().until(() -> call().status() == 403);
            assertThat(status(TestToken.apiKey(tenant).bearer())).isEqualTo(403);
            assertThat(gateway.post("/api/v1/public/" + slug + "/leads", "{}").status())
                    .isEqualTo(200);
            assertThat(status(TestToken.user(UUID.randomUUID()).bearer())).isEqualTo(200);
        }

        @Test
        void areAuditedWhenTheyRefuse() {
            decide(List.of(), List.of("203.0.113.7"), List.of());
            await().until(() -> call().status() == 403);
            await().untilAsserted(() -> assertThat(topics.auditOf(tenant))
                    .anySatisfy(entry ->
                            assertThat(new String(entry.value())).contains("from an address that is not allowed")));
        }
    }

    /// GW-16
    @Nested
    class AllowedOrigins {

        @Test
        void letABusinesssOwnSiteCallForItAloneAndNeverWithCookies() {
            decide(List.of(SITE), List.of(), List.of());
            await().until(() -> from(SITE, bearer).status() == 200);
            Answer answer = from(SITE, bearer);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(SITE);
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
            assertThat(answer.raw().headers().allValues("Vary")).contains("Origin");
            Answer stranger = from(SITE, TestToken.user(UUID.randomUUID()).bearer());
            assertThat(stranger.status()).isEqualTo(403);
            assertThat(stranger.code()).isEqualTo("origin_not_allowed");
            assertThat(stranger.header("Access-Control-Allow-Origin")).isEmpty();
        }

        @Test
        void answerThePreflightOfAKnownSite() {
            String site = "https://" + tenant + ".example";
            assertThat(preflight(site).status()).isEqualTo(403);
            decide(List.of(site), List.of(), List.of());
            await().until(() -> preflight(site).status() == 200);
            assertThat(preflight(site).header("Access-Control-Allow-Origin")).isEqualTo(site);
            decide(List.of(), List.of(), List.of());
            await().until(() -> preflight(site).status() == 403);
        }

        @Test
        void closePublicFormsToSitesThatTheBusinessDoesNotList() {
            IdentityStand.knowsAddress(slug, TestToken.anonymous(tenant).sign());
            assertThat(form("https://any.example").status()).isEqualTo(200);
            decide(List.of(SITE), List.of(), List.of());
            await().until(() -> form("https://any.example").status() == 403);
            assertThat(form(SITE).status()).isEqualTo(200);
        }

        private Answer from(String site, String credential) {
            return gateway.get("/api/v1/leads", "Authorization", credential, "Origin", site);
        }

        private Answer form(String site) {
            return gateway.post("/api/v1/public/" + slug + "/leads", "{}", "Origin", site);
        }

        private Answer preflight(String site) {
            return gateway.send(
                    "OPTIONS", "/api/v1/leads", null, "Origin", site, "Access-Control-Request-Method", "POST");
        }
    }

    /// GW-13
    @Nested
    class Hosts {

        @Test
        void aSubdomainStandsForItsBusiness() {
            String token = TestToken.anonymous(tenant).sign();
            IdentityStand.knowsAddress(slug, token);
            String host = slug + ".doorstep.example";
            assertThat(gateway.getAt(host, "/api/v1/properties/search").seen("authorization"))
                    .isEqualTo("Bearer " + token);
            assertThat(gateway.getAt(host, "/chat").json().path("path").asString())
                    .isEqualTo("/chat/" + slug);
            assertThat(gateway.getAt(host + ":8443", "/embed.js")
                            .json()
                            .path("path")
                            .asString())
                    .isEqualTo("/embed/" + slug + ".js");
        }

        @Test
        void aBusinesssHostServesItsOwnPeopleAndNobodyElses() {
            IdentityStand.knowsAddress(slug, TestToken.anonymous(tenant).sign());
            String host = slug + ".doorstep.example";
            assertThat(gateway.getAt(host, "/api/v1/leads", "Authorization", bearer)
                            .status())
                    .isEqualTo(200);
            Answer stranger = gateway.getAt(
                    host,
                    "/api/v1/leads",
                    "Authorization",
                    TestToken.user(UUID.randomUUID()).bearer());
            assertThat(stranger.status()).isEqualTo(403);
            assertThat(stranger.code()).isEqualTo("wrong_tenant");
            assertThat(gateway.getAt(host, "/chat/another").status()).isEqualTo(404);
        }

        @Test
        void aSubdomainOfNobodyIsNotThereAndThePlatformsOwnAreNoBusiness() {
            assertThat(gateway.getAt("nobody-" + tenant + ".doorstep.example", "/api/v1/properties")
                            .status())
                    .isEqualTo(404);
            assertThat(gateway.getAt("www.doorstep.example", "/api/v1/properties", "Authorization", bearer)
                            .status())
                    .isEqualTo(200);
            assertThat(gateway.getAt("www.doorstep.example", "/api/v1/properties")
                            .status())
                    .isEqualTo(401);
        }

        @Test
        void aDomainOfABusinesssOwnStandsForItAsLongAsItSaysSo() {
            IdentityStand.knowsAddress(slug, TestToken.anonymous(tenant).sign());
            String domain = tenant + ".homes.example";
            decide(List.of(), List.of(), List.of(domain));
            await().until(() -> gateway.getAt(domain, "/chat").status() == 200);
            assertThat(gateway.getAt(domain.toUpperCase(), "/chat")
                            .json()
                            .path("path")
                            .asString())
                    .isEqualTo("/chat/" + slug);
            decide(List.of(), List.of(), List.of());
            await().until(() -> gateway.getAt(domain, "/chat").status() == 404);
        }
    }

    @Test
    void readsTheExampleOfTheContractOfEdgeRules() {
        String example = Contracts.example("edge-rules.changed");
        topics.publish("organizations", "edge-rules.changed", tenant, example);
        String network = JsonMapper.shared()
                .readTree(example)
                .path("allowedNetworks")
                .path(0)
                .asString();
        assertThat(network).isNotEqualTo("127.0.0.1");
        await().until(() -> call().status() == 403);
    }

    @Test
    void anEventThatLacksAFieldHoldsUpNoneThatFollow() {
        topics.publish("organizations", "edge-rules.changed", tenant, Map.of("slug", slug));
        decide(List.of(), List.of("203.0.113.7"), List.of());
        await().atMost(Duration.ofSeconds(3)).until(() -> call().status() == 403);
    }

    private Answer call() {
        return gateway.get("/api/v1/leads", "Authorization", bearer);
    }

    private int status(String credential) {
        return gateway.get("/api/v1/leads", "Authorization", credential).status();
    }

    private void decide(List<String> origins, List<String> networks, List<String> domains) {
        topics.publish(
                "organizations",
                "edge-rules.changed",
                tenant,
                Map.of(
                        "organizationId",
                        tenant,
                        "slug",
                        slug,
                        "allowedOrigins",
                        origins,
                        "allowedNetworks",
                        networks,
                        "domains",
                        domains));
    }
}
