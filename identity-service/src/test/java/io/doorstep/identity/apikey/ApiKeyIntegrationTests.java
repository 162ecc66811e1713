package io.doorstep.identity.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApiKeyIntegrationTests extends ApiKeyTest {

    /// IDN-42
    @Test
    void aKeyIsShownOnceAndTellsTheOthersWithoutItself() {
        Business business = aBusiness();

        Answer made = make(business, "lead:capture", "property:read");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("key")).startsWith("dsk_").startsWith(made.text("prefix"));
        Answer list = api.get(KEYS, business.owner());
        assertThat(list.items()).hasSize(1);
        assertThat(list.items().get(0).has("key")).isFalse();
        assertThat(list.body().toString()).doesNotContain(made.text("key"));
        ReceivedEvent event = events.awaitOne("api-key.created", business.id());
        Contracts.assertMatches("api-key.created", event.data());
        assertThat(event.data().toString()).doesNotContain(made.text("key"), made.text("prefix"));
    }

    /// IDN-42, IDN-43
    @Test
    void aKeyIsExchangedForATokenWithItsPermissionsOnly() throws Exception {
        Business business = aBusiness();
        Answer made = make(business, "lead:capture", "member:read");

        Answer granted = exchange(made.text("key"));

        assertThat(granted.status()).isEqualTo(200);
        assertThat(granted.text("tenantId")).isEqualTo(business.id().toString());
        assertThat(granted.text("credentialId")).isEqualTo(made.id().toString());
        JWTClaimsSet claims = SignedJWT.parse(granted.text("accessToken")).getJWTClaimsSet();
        assertThat(claims.getClaim("kind")).isEqualTo("api-key");
        assertThat(claims.getClaim("cid")).isEqualTo(made.id().toString());
        assertThat(claims.getStringListClaim("permissions")).containsExactly("lead:capture", "member:read");
        assertThat(api.get("/api/v1/members", granted.text("accessToken")).status())
                .isEqualTo(200);
        assertThat(api.get(KEYS, granted.text("accessToken")).status()).isEqualTo(403);
    }

    /// IDN-42
    @Test
    void aRevokedKeyIsWorthlessAtOnceAndTheGatewayHearsOfIt() {
        Business business = aBusiness();
        Answer made = make(business, "lead:capture");

        assertThat(api.delete(KEYS + "/" + made.id(), business.owner()).status())
                .isEqualTo(204);

        assertThat(exchange(made.text("key")).status()).isEqualTo(404);
        assertThat(api.get(KEYS, business.owner()).items()).isEmpty();
        assertThat(api.delete(KEYS + "/" + made.id(), business.owner()).status())
                .isEqualTo(404);
        ReceivedEvent event = events.awaitOne("api-key.revoked", business.id());
        Contracts.assertMatches("api-key.revoked", event.data());
        assertThat(event.data().path("apiKeyId").asString()).isEqualTo(made.id().toString());
    }

    /// IDN-42
    @Test
    void aKeyIsGoodUntilItExpires() {
        Business business = aBusiness();
        Answer made = api.post(
                KEYS,
                business.owner(),
                Map.of(
                        "name", "short",
                        "permissions", List.of("lead:capture"),
                        "expiresAt", clock.instant().plus(Duration.ofHours(1)).toString()));
        assertThat(exchange(made.text("key")).status()).isEqualTo(200);

        clock.advance(Duration.ofHours(2));

        assertThat(exchange(made.text("key")).status()).isEqualTo(404);
        assertThat(api.post(
                                KEYS,
                                business.logIn().text("accessToken"),
                                Map.of(
                                        "name", "late",
                                        "permissions", List.of("lead:capture"),
                                        "expiresAt", "2020-01-01T00:00:00Z"))
                        .code())
                .isEqualTo("already_expired");
    }

    /// IDN-43
    @Test
    void aKeyCannotHaveWhatItsMakerHasNotOrWhatDoesNotExist() {
        Business business = aBusiness();
        Answer own = make(business, "session:fly");

        assertThat(own.code()).isEqualTo("unknown_permission");
        assertThat(api.post(
                                KEYS,
                                business.hire("agent").token(),
                                Map.of("name", "x", "permissions", List.of("lead:read")))
                        .status())
                .isEqualTo(403);
    }

    /// IDN-43
    @Test
    void aKeyEndsWithTheMembershipOfItsMaker() {
        Business business = aBusiness();
        Business.Member admin = business.hire("admin");
        Answer made = api.post(KEYS, admin.token(), Map.of("name", "x", "permissions", List.of("lead:read")));
        assertThat(exchange(made.text("key")).status()).isEqualTo(200);

        api.post("/api/v1/members/" + admin.id() + "/deactivate", business.owner(), Map.of());

        assertThat(exchange(made.text("key")).status()).isEqualTo(404);
        events.awaitOne("api-key.revoked", business.id());
    }

    /// IDN-43
    @Test
    void aKeyLosesWhatItsMakerLoses() throws Exception {
        Business business = aBusiness();
        Business.Member admin = business.hire("admin");
        Answer made = api.post(
                KEYS, admin.token(), Map.of("name", "x", "permissions", List.of("lead:read", "billing:write")));
        String path = "/api/v1/members/" + admin.id();

        api.patch(path, business.owner(), api.get(path, business.owner()).etag(), Map.of("roles", List.of("agent")));

        String token = exchange(made.text("key")).text("accessToken");
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("permissions"))
                .containsExactly("lead:read");
    }

    /// IDN-42
    @Test
    void theRightPrefixWithAnotherSecretIsNoKey() {
        Business business = aBusiness();
        Answer made = make(business, "lead:capture");

        assertThat(exchange(made.text("prefix") + ".guessed").status()).isEqualTo(404);
        assertThat(exchange("dsk_nothing.guessed").status()).isEqualTo(404);
        assertThat(exchange("nonsense").status()).isEqualTo(404);
    }

    /// IDN-44
    @Test
    void showsWhenAKeyWasUsedLast() {
        Business business = aBusiness();
        Answer made = make(business, "lead:capture");
        assertThat(api.get(KEYS + "/" + made.id(), business.owner()).body().has("lastUsedAt"))
                .isFalse();

        exchange(made.text("key"));

        assertThat(api.get(KEYS + "/" + made.id(), business.owner()).text("lastUsedAt"))
                .isNotEmpty();
        assertThat(api.get(KEYS + "/" + UUID.randomUUID(), business.owner()).status())
                .isEqualTo(404);
    }

    /// IDN-42
    @Test
    void theGatewayHearsWhenAKeyExpires() {
        Business business = aBusiness();
        Answer made = api.post(
                KEYS,
                business.owner(),
                Map.of(
                        "name", "short",
                        "permissions", List.of("lead:capture"),
                        "expiresAt", clock.instant().plus(Duration.ofHours(1)).toString()));

        clock.advance(Duration.ofHours(1));

        ReceivedEvent event = events.awaitOne("api-key.revoked", business.id());
        assertThat(event.data().path("apiKeyId").asString()).isEqualTo(made.text("id"));
    }
}
