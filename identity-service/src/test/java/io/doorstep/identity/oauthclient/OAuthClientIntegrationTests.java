package io.doorstep.identity.oauthclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.oauth.OAuthTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class OAuthClientIntegrationTests extends OAuthTest {

    private static final Map<String, String> WISH = Map.of("grant_type", "client_credentials");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aSecretIsShownOnceAndKeptAsAHash() {
        Business business = aBusiness();
        Answer client = aProgram(business, "lead:read");
        String secret = client.text("secret");

        assertThat(secret).startsWith("dcs_").hasSizeGreaterThan(40);
        assertThat(client.headers().getCacheControl()).contains("no-store");
        Answer known = api.get(CLIENTS + "/" + client.id(), business.owner());
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.body().has("secret")).isFalse();
        assertThat(api.get(CLIENTS, business.owner()).body().toString()).doesNotContain(secret);
        String stored = Tenancy.callAs(
                business.id(),
                () -> transaction.execute(_ -> jdbc.sql("select c::text from oauth_client c")
                        .query(String.class)
                        .single()));
        assertThat(stored).doesNotContain(secret).doesNotContain(secret.substring(4));
        await().untilAsserted(() -> {
            Answer log = api.get("/api/v1/audit-logs?model=OAuthClient", business.owner());
            assertThat(log.each("action")).contains("create");
            assertThat(log.body().toString()).doesNotContain(secret).doesNotContain(stored.split(",")[5]);
        });
    }

    @Test
    void aPublicClientHasNoSecret() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");

        assertThat(client.text("secret")).isEmpty();
        assertThat(api.post(CLIENTS + "/" + client.id() + "/rotate-secret", business.owner(), Map.of())
                        .code())
                .isEqualTo("public_client");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CONFIDENTIAL; authorization_code; ; lead:read; 422; redirect_uri_missing",
                "CONFIDENTIAL; authorization_code; http://partner.example/x; lead:read; 422; bad_redirect_uri",
                "CONFIDENTIAL; authorization_code; https://partner.example/#x; lead:read; 422; bad_redirect_uri",
                "PUBLIC; client_credentials; ; lead:read; 422; secret_needed",
                "CONFIDENTIAL; refresh_token; ; lead:read; 422; nothing_to_refresh",
                "CONFIDENTIAL; client_credentials; ; no:such; 422; unknown_permission",
                "CONFIDENTIAL; client_credentials; ; billing:read; 403; beyond_own_permissions",
                "CONFIDENTIAL; implicit; ; lead:read; 422; invalid_fields"
            })
    void aClientThatCannotBeSoIsRefused(
            String type, String grantType, String redirectUri, String scope, int status, String code) {
        Business business = aBusiness();
        Map<String, ?> role = Map.of(
                "name",
                "partner-keeper",
                "description",
                "Keeps the partners",
                "permissions",
                List.of("oauth-client:write", "lead:read"));
        assertThat(api.post("/api/v1/users/roles", business.owner(), role).status())
                .isEqualTo(201);
        Map<String, Object> wanted = new LinkedHashMap<>(
                Map.of("name", "Partner", "type", type, "grantTypes", List.of(grantType), "scopes", List.of(scope)));
        if (redirectUri != null) {
            wanted.put("redirectUris", List.of(redirectUri));
        }

        Answer answer = api.post(CLIENTS, business.hire("partner-keeper").token(), wanted);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void onlyWhoMayAndHasJustProvedToBeThereRegistersClients() {
        Business business = aBusiness();
        Map<String, ?> wanted = Map.of(
                "name",
                "Partner",
                "type",
                "CONFIDENTIAL",
                "grantTypes",
                List.of("client_credentials"),
                "scopes",
                List.of("lead:read"));

        assertThat(api.post(CLIENTS, business.hire("agent").token(), wanted).status())
                .isEqualTo(403);
        assertThat(api.post(CLIENTS, null, wanted).status()).isEqualTo(401);
        String program = token(aProgram(business, "oauth-client:write", "lead:read"), WISH)
                .text("access_token");
        assertThat(api.post(CLIENTS, program, wanted).status()).isEqualTo(403);
        clock.advance(Duration.ofMinutes(6));
        assertThat(api.post(CLIENTS, business.owner(), wanted).code()).isEqualTo("fresh_proof_required");
    }

    @Test
    void theOldSecretWorksBesideTheNewOneUntilTheStatedTime() {
        Business business = aBusiness();
        Answer client = aProgram(business, "lead:read");
        Instant end = clock.instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        String path = CLIENTS + "/" + client.id() + "/rotate-secret";

        Answer rotated = api.post(path, business.owner(), Map.of("oldSecretExpiresAt", end.toString()));

        assertThat(rotated.status()).as(rotated.body().toString()).isEqualTo(200);
        assertThat(rotated.text("secret")).isNotEqualTo(client.text("secret"));
        assertThat(rotated.text("oldSecretExpiresAt")).isEqualTo(end.toString());
        assertThat(token(client, WISH).status()).isEqualTo(200);
        assertThat(token(rotated, WISH).status()).isEqualTo(200);
        clock.advance(Duration.ofHours(2).plusSeconds(1));
        assertThat(token(client, WISH).text("error")).isEqualTo("invalid_client");
        assertThat(token(rotated, WISH).status()).isEqualTo(200);
    }

    @Test
    void anOverlapLastsThirtyDaysAtMost() {
        Business business = aBusiness();
        String path = CLIENTS + "/" + aProgram(business, "lead:read").id() + "/rotate-secret";
        String late = clock.instant().plus(Duration.ofDays(31)).toString();

        assertThat(api.post(path, business.owner(), Map.of("oldSecretExpiresAt", late))
                        .code())
                .isEqualTo("overlap_out_of_range");
    }

    @Test
    void aClientThatIsTurnedOffGetsNothingAndItsTokensEnd() {
        Business business = aBusiness();
        Answer client = aProgram(business, "lead:read");
        assertThat(token(client, WISH).status()).isEqualTo(200);

        Answer off = change(business, client, Map.of("enabled", false));

        assertThat(off.status()).as(off.body().toString()).isEqualTo(200);
        assertThat(token(client, WISH).text("error")).isEqualTo("invalid_client");
        ReceivedEvent event = events.awaitOne("oauth-tokens.revoked", business.id());
        assertThat(event.data().path("clientId").asString()).isEqualTo(client.text("id"));
        assertThat(event.data().has("grantId")).isFalse();
        assertThat(change(business, client, Map.of("enabled", true)).status()).isEqualTo(200);
        assertThat(token(client, WISH).status()).isEqualTo(200);
    }

    @Test
    void aClientThatIsTurnedOffSendsNobodyAnywhere() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        change(business, client, Map.of("enabled", false));

        assertThat(authorize(request(client)).status()).isEqualTo(400);
    }

    @Test
    void aDeletedClientIsGoneWithAllThatItWasAllowed() {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");
        Answer granted = redeem(client, code(business, client));

        assertThat(api.delete(CLIENTS + "/" + client.id(), business.owner()).status())
                .isEqualTo(204);

        assertThat(api.get(CLIENTS + "/" + client.id(), business.owner()).status())
                .isEqualTo(404);
        assertThat(refresh(client, granted.text("refresh_token")).text("error")).isEqualTo("invalid_client");
        assertThat(events.awaitOne("oauth-tokens.revoked", business.id())
                        .data()
                        .path("clientId")
                        .asString())
                .isEqualTo(client.text("id"));
        assertThat(api.get("/api/v1/oauth/grants", business.owner()).items()).isEmpty();
        assertThat(api.delete(CLIENTS + "/" + client.id(), business.owner()).status())
                .isEqualTo(404);
    }

    @Test
    void aScopeThatIsTakenAwayIsGoneWithTheNextTokenAndEndsTheFormerOnes() {
        Business business = aBusiness();
        Answer client = aProgram(business, "lead:read", "property:read");
        String before = token(client, WISH).text("access_token");

        assertThat(change(business, client, Map.of("scopes", List.of("property:read")))
                        .status())
                .isEqualTo(200);

        assertThat(isActive(client, before)).isFalse();
        assertThat(token(client, WISH).text("scope")).isEqualTo("property:read");
    }

    @Test
    void aChangeNeedsTheLatestVersion() {
        Business business = aBusiness();
        Answer client = aProgram(business, "lead:read");
        String path = CLIENTS + "/" + client.id();

        assertThat(api.patch(path, business.owner(), null, Map.of("name", "Other"))
                        .status())
                .isEqualTo(428);
        assertThat(api.patch(path, business.owner(), "\"99\"", Map.of("name", "Other"))
                        .status())
                .isEqualTo(412);
        assertThat(api.patch(path, business.owner(), client.etag(), Map.of("name", "Other"))
                        .text("name"))
                .isEqualTo("Other");
    }

    @Test
    void clientsAreListedPageByPage() {
        Business business = aBusiness();
        List<String> made = List.of(
                aProgram(business, "lead:read").text("id"),
                aProgram(business, "lead:read").text("id"),
                aProgram(business, "lead:read").text("id"));

        Answer first = api.get(CLIENTS + "?limit=2", business.owner());
        Answer second = api.get(CLIENTS + "?limit=2&cursor=" + first.text("nextCursor"), business.owner());

        assertThat(first.each("id")).containsExactly(made.get(2), made.get(1));
        assertThat(second.each("id")).containsExactly(made.get(0));
    }

    /// IDN-03
    @Test
    void anotherTenantsClientsAreNotThere() {
        Business mine = aBusiness();
        Business theirs = aBusiness();
        Answer client = aProgram(theirs, "lead:read");
        String path = CLIENTS + "/" + client.id();

        assertThat(List.of(
                        api.get(path, mine.owner()),
                        api.patch(path, mine.owner(), "*", Map.of("enabled", false)),
                        api.post(path + "/rotate-secret", mine.owner(), Map.of()),
                        api.delete(path, mine.owner()),
                        api.get(CLIENTS + "/" + UUID.randomUUID(), mine.owner())))
                .extracting(Answer::status)
                .containsOnly(404);
        assertThat(api.get(CLIENTS, mine.owner()).items()).isEmpty();
        assertThat(token(client, WISH).status()).isEqualTo(200);
    }

    private Answer change(Business business, Answer client, Map<String, ?> edit) {
        String path = CLIENTS + "/" + client.id();
        return api.patch(path, business.owner(), api.get(path, business.owner()).etag(), edit);
    }
}
