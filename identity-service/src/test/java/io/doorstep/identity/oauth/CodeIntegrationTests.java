package io.doorstep.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeIntegrationTests extends OAuthTest {

    /// v5.0.0-10.4.5
    @ParameterizedTest
    @ValueSource(strings = {"CONFIDENTIAL", "PUBLIC"})
    void aCodeBringsATokenThatActsForThePerson(String type) throws Exception {
        Business business = aBusiness();
        Answer client = aClient(business, type);

        Answer granted = redeem(client, code(business, client));

        assertThat(granted.status()).as(granted.body().toString()).isEqualTo(200);
        assertThat(granted.headers().getCacheControl()).contains("no-store");
        assertThat(granted.text("token_type")).isEqualTo("Bearer");
        assertThat(granted.body().path("expires_in").asLong()).isEqualTo(600);
        assertThat(granted.text("scope")).isEqualTo("lead:read");
        JWTClaimsSet claims = claims(granted);
        assertThat(SignedJWT.parse(granted.text("access_token"))
                        .getHeader()
                        .getType()
                        .getType())
                .isEqualTo("at+jwt");
        assertThat(claims.getStringClaim("kind")).isEqualTo("oauth-client");
        assertThat(claims.getSubject()).isEqualTo(business.ownerId().toString());
        assertThat(claims.getStringClaim("cid")).isEqualTo(client.text("id"));
        assertThat(claims.getStringClaim("tid")).isEqualTo(business.id().toString());
        assertThat(claims.getStringListClaim("permissions")).containsExactly("lead:read");
        assertThat(claims.getClaim("roles")).isNull();
        assertThat(claims.getClaim("email")).isNull();
    }

    /// v5.0.0-10.4.2
    @Test
    void aCodeUsedTwiceTakesBackWhatItGave() {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");
        String code = code(business, client);
        Answer granted = redeem(client, code);
        assertThat(isActive(client, granted.text("access_token"))).isTrue();

        Answer again = redeem(client, code);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text("error")).isEqualTo("invalid_grant");
        assertThat(isActive(client, granted.text("access_token"))).isFalse();
        assertThat(refresh(client, granted.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
        ReceivedEvent event = events.awaitOne("oauth-tokens.revoked", business.id());
        Contracts.assertMatches("oauth-tokens.revoked", event.data());
        assertThat(event.data().path("clientId").asString()).isEqualTo(client.text("id"));
        assertThat(event.data().path("grantId").asString()).isNotEmpty();
    }

    /// v5.0.0-10.4.3
    @Test
    void aCodeIsGoodForAMinute() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        String code = code(business, client);
        clock.advance(Duration.ofSeconds(61));

        assertThat(redeem(client, code).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void ofManyWhoBringACodeAtOnceAtMostOneIsServed() throws Exception {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        String code = code(business, client);

        List<Answer> answers = inParallel(8, () -> redeem(client, code));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(events.awaitOne("oauth-tokens.revoked", business.id())
                        .data()
                        .path("clientId")
                        .asString())
                .isEqualTo(client.text("id"));
    }

    @ParameterizedTest
    @CsvSource({
        "code_verifier, another-verifier-that-is-long-enough-0123456789-abc, invalid_grant",
        "code_verifier, tooshort, invalid_request",
        "code_verifier, '', invalid_request",
        "redirect_uri, https://partner.example/other, invalid_grant",
        "code, oac_unknown, invalid_grant",
        "code, '', invalid_request",
        "grant_type, password, unsupported_grant_type",
        "grant_type, urn:example:none, unsupported_grant_type",
        "grant_type, '', invalid_request"
    })
    void aCodeIsRefusedWhenAnythingIsNotAsItWas(String field, String value, String error) {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code(business, client),
                "redirect_uri",
                REDIRECT,
                "code_verifier",
                VERIFIER,
                "username",
                "x",
                "password",
                "y"));
        fields.put(field, value);

        Answer answer = token(client, fields);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo(error);
    }

    @Test
    void whoeverFailsWithACodeHasBurntIt() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        Answer thief = aClient(business, "PUBLIC");
        String code = code(business, client);

        assertThat(redeem(thief, code).text("error")).isEqualTo("invalid_grant");
        assertThat(redeem(client, code).text("error")).isEqualTo("invalid_grant");
    }

    /// IDN-03
    @Test
    void aCodeOfAnotherOrganizationIsUnknown() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        Answer other = aClient(aBusiness(), "PUBLIC");
        String code = code(business, client);

        assertThat(redeem(other, code).text("error")).isEqualTo("invalid_grant");
        assertThat(redeem(client, code).status()).isEqualTo(200);
    }

    @Test
    void aConfidentialClientNeedsItsSecretForACodeToo() {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");
        String form = form(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code(business, client),
                "code_verifier",
                VERIFIER,
                "client_id",
                client.text("id")));

        Answer answer = send(TOKEN, null, form);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("invalid_client");
        assertThat(answer.headers().getFirst("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void aClientWithoutTheRefreshGrantGetsNoRefreshToken() {
        Business business = aBusiness();
        Answer client = register(business, "PUBLIC", List.of("authorization_code"), "lead:read");

        Answer granted = redeem(client, code(business, client));

        assertThat(granted.status()).isEqualTo(200);
        assertThat(granted.body().has("refresh_token")).isFalse();
    }

    @Test
    void consentAndReuseStandInTheAuditLog() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        String code = code(business, client);
        redeem(client, code);
        redeem(client, code);

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(api.get("/api/v1/audit-logs?model=OAuthGrant", business.owner())
                                .each("action"))
                        .contains("allow", "end"));
    }
}
