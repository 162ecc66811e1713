package io.doorstep.identity.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class EdgeRulesIntegrationTests extends IdentityTest {

    private static final String PATH = "/api/v1/security/edge-rules";
    private static final String OFFICE = "203.0.113.7";

    /// IDN-41, GW-18
    @Test
    void keepsAllowedNetworksAndTellsTheGateway() {
        Business business = anEnterprise();
        Answer before = api.get(PATH, business.owner());
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.body().path("allowedNetworks")).isEmpty();

        Answer changed = change(business, OFFICE, before.etag(), rules("203.0.113.0/24", "2001:db8::/32"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.etag()).isNotEqualTo(before.etag());
        assertThat(changed.text("yourAddress")).isEqualTo(OFFICE);
        assertThat(api.get(PATH, business.owner()).body().path("allowedNetworks"))
                .hasSize(2);
        ReceivedEvent event = events.awaitOne("edge-rules.changed", business.id());
        Contracts.assertMatches("edge-rules.changed", event.data());
        assertThat(event.key()).isEqualTo(business.id().toString());
        assertThat(event.data().path("slug").asString()).isEqualTo(business.slug());
        assertThat(event.data().path("allowedNetworks").path(0).asString()).isEqualTo("203.0.113.0/24");
    }

    /// IDN-41
    @Test
    void nobodyLocksThemselvesOutUnknowingly() {
        Business business = anEnterprise();
        Answer refused = change(business, OFFICE, "*", rules("198.51.100.0/24", "2001:db8::/32"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("would_lock_you_out");
        assertThat(refused.text("detail")).contains(OFFICE);
        assertThat(api.get(PATH, business.owner()).body().path("allowedNetworks"))
                .isEmpty();

        Map<String, Object> knowingly = new HashMap<>(rules("198.51.100.0/24"));
        knowingly.put("acceptLockOut", true);
        assertThat(change(business, OFFICE, "*", knowingly).status()).isEqualTo(200);
    }

    /// IDN-41
    @Test
    void comparesAddressesOfBothVersions() {
        Business business = anEnterprise();
        String home = "2001:db8:1:2:3:4:5:6";
        assertThat(change(business, home, "*", rules("2001:db8:1::/48")).status())
                .isEqualTo(200);
        assertThat(change(business, home, "*", rules("2001:db8:2::/48")).status())
                .isEqualTo(409);
        assertThat(change(business, home, "*", rules(home)).status()).isEqualTo(200);
    }

    /// GW-18
    @Test
    void networksArePartOfTheEnterprisePlanAndOriginsOfEvery() {
        Business business = aBusiness();
        assertThat(change(business, OFFICE, "*", rules(OFFICE)).code()).isEqualTo("not_in_plan");
        assertThat(change(business, OFFICE, "*", origins("https://homes.example"))
                        .status())
                .isEqualTo(200);
    }

    /// IDN-41
    @ParameterizedTest
    @ValueSource(
            strings = {
                "office.example",
                "10.0.0.0/33",
                "10.0.0",
                "2001:db8::/129",
                "0.0.0.0/0, 10.0.0.1",
                "abcd",
                "10.0.0.1/",
                ""
            })
    void takesNothingButAddressesAndRanges(String network) {
        Answer answer = change(anEnterprise(), OFFICE, "*", rules(network));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .contains("allowedNetworks");
    }

    /// GW-16
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*",
                "https://*.example",
                "https://homes.example/path",
                "http://homes.example",
                "null",
                "homes.example"
            })
    void takesNoWildcardForAnOrigin(String origin) {
        assertThat(change(aBusiness(), OFFICE, "*", origins(origin)).status()).isEqualTo(422);
    }

    @Test
    void aChangeNeedsTheVersionThatWasReadAndTheRightToIt() {
        Business business = aBusiness();
        Answer before = api.get(PATH, business.owner());
        Map<String, Object> rules = origins("https://homes.example");
        assertThat(change(business, OFFICE, null, rules).status()).isEqualTo(428);
        assertThat(change(business, OFFICE, before.etag(), rules).status()).isEqualTo(200);
        assertThat(change(business, OFFICE, before.etag(), rules).status()).isEqualTo(412);
        String agent = business.hire("agent").token();
        assertThat(api.call(HttpMethod.PUT, PATH, agent, Map.of("If-Match", "*"), rules)
                        .status())
                .isEqualTo(403);
        assertThat(api.get(PATH, aBusiness().owner()).body().path("allowedOrigins"))
                .isEmpty();
    }

    private Answer change(Business business, String from, @Nullable String etag, Map<String, ?> rules) {
        Map<String, String> headers = new HashMap<>(Map.of("X-Forwarded-For", from));
        if (etag != null) {
            headers.put("If-Match", etag);
        }
        return api.call(HttpMethod.PUT, PATH, business.owner(), headers, rules);
    }

    private Business anEnterprise() {
        Business business = aBusiness();
        events.publish(
                "subscriptions",
                "subscription.changed",
                business.id(),
                UUID.randomUUID(),
                Map.of("plan", "ENTERPRISE", "status", "ACTIVE", "changedAt", "2026-12-01T00:00:00Z"));
        await().atMost(Duration.ofSeconds(15)).until(() -> api.get("/api/v1/organizations/current", business.owner())
                .text("tier")
                .equals("ENTERPRISE"));
        return business;
    }

    private static Map<String, Object> rules(String... networks) {
        return Map.of("allowedOrigins", List.of(), "allowedNetworks", List.of(networks));
    }

    private static Map<String, Object> origins(String... origins) {
        return Map.of("allowedOrigins", List.of(origins), "allowedNetworks", List.of());
    }
}
