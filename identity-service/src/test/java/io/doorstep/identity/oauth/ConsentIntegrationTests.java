package io.doorstep.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentIntegrationTests extends OAuthTest {

    /// v5.0.0-10.4.1
    @Test
    void aGoodRequestGoesOnToThePageThatAsksThePerson() {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");

        Answer answer = authorize(request(client));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(location(answer)).startsWith("http://localhost:8080/oauth/consent?");
        assertThat(fields(location(answer))).isEqualTo(request(client));
    }

    @Test
    void thePageReadsWhoAsksAndForWhatInWords() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");

        Answer question = api.get(CONSENT + "?" + form(request(client)), business.owner());

        assertThat(question.status()).as(question.body().toString()).isEqualTo(200);
        assertThat(question.text("client.name")).isEqualTo("Partner CRM");
        assertThat(question.text("client.returnsTo")).isEqualTo("partner.example");
        assertThat(question.text("scopes.0.name")).isEqualTo("lead:read");
        assertThat(question.text("scopes.0.description")).isEqualTo("See leads");
        assertThat(question.body().at("/scopes/0/given").asBoolean()).isTrue();
    }

    /// RFC 9207
    @Test
    void consentSendsACodeBackWithTheStateAsItCameAndWhoAnswers() {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");

        Answer decided = decide(business.owner(), request(client), true);

        assertThat(decided.text("redirectTo")).startsWith(REDIRECT + "?");
        assertThat(fields(decided.text("redirectTo")))
                .containsEntry("state", "af0ifjsldkj+/=&x")
                .containsEntry("iss", "http://localhost:8080")
                .containsOnlyKeys("code", "state", "iss");
        assertThat(decided.headers().getCacheControl()).contains("no-store");
    }

    @Test
    void aRefusalOfThePersonIsSentBackToo() {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");

        Answer decided = decide(business.owner(), request(client), false);

        assertThat(fields(decided.text("redirectTo")))
                .containsEntry("error", "access_denied")
                .containsEntry("state", "af0ifjsldkj+/=&x")
                .containsEntry("iss", "http://localhost:8080")
                .doesNotContainKey("code");
    }

    @ParameterizedTest
    @CsvSource({
        "response_type, token, unsupported_response_type",
        "response_type, code token, unsupported_response_type",
        "response_type, '', invalid_request",
        "response_mode, fragment, invalid_request",
        "request, eyJhbGciOiJub25lIn0.e30., invalid_request",
        "scope, lead:write, invalid_scope",
        "scope, no:such, invalid_scope",
        "code_challenge, '', invalid_request",
        "code_challenge, short, invalid_request",
        "code_challenge_method, plain, invalid_request",
        "code_challenge_method, '', invalid_request"
    })
    void aFaultyRequestIsSentBackWithItsReason(String field, String value, String error) {
        Business business = aBusiness();
        Map<String, String> request = request(aClient(business, "PUBLIC"));
        request.put(field, value);

        Answer answer = authorize(request);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(location(answer)).startsWith(REDIRECT + "?");
        assertThat(fields(location(answer)))
                .containsEntry("error", error)
                .containsEntry("iss", "http://localhost:8080");
        assertThat(decide(business.owner(), request, true).text("redirectTo")).contains("error=" + error);
    }

    /// S15
    @Test
    void aParameterThatComesTwiceIsNotRead() {
        Answer client = aClient(aBusiness(), "PUBLIC");
        String query = form(request(client));

        assertThat(authorize(query + "&redirect_uri=https://evil.example/").status())
                .isEqualTo(400);
        assertThat(authorize(query + "&redirect_uri=" + REDIRECT).status()).isEqualTo(400);
        assertThat(authorize("client_id=" + client.id() + "&" + query).status()).isEqualTo(400);
        assertThat(Stream.of("&scope=lead:read", "&state=other", "&code_challenge=x", "&%22%3Cx%3E=1&%22%3Cx%3E=2"))
                .allSatisfy(more -> assertThat(fields(location(authorize(query + more))))
                        .containsEntry("error", "invalid_request"));
    }

    /// S15
    @Test
    void aStateComesBackAsItIsWhateverItHolds() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        assertThat(List.of("a b", "ü", "\"><script>", "x".repeat(1000), "%0d%0aSet-Cookie:a=b", "\r\nSet-Cookie: a=b"))
                .allSatisfy(state -> {
                    Map<String, String> request = request(client);
                    request.put("state", state);
                    Answer decided = decide(business.owner(), request, true);
                    assertThat(fields(decided.text("redirectTo"))).containsEntry("state", state);
                });
    }

    @Test
    void aPersonGivesOnlyWhatThePersonHas() throws Exception {
        Business business = aBusiness();
        Answer client = register(business, "PUBLIC", List.of("authorization_code"), "billing:read", "property:read");
        Business.Member marketer = business.hire("marketer");
        Map<String, String> request = request(client);
        request.put("scope", "billing:read property:read");

        Answer question = api.get(CONSENT + "?" + form(request), marketer.token());
        assertThat(question.body().at("/scopes/0/given").asBoolean()).isFalse();
        String code = fields(decide(marketer.token(), request, true).text("redirectTo"))
                .get("code");
        Answer granted = redeem(client, code);
        assertThat(granted.text("scope")).isEqualTo("property:read");
        assertThat(claims(granted).getStringListClaim("permissions")).containsExactly("property:read");
        request.put("scope", "billing:read");
        assertThat(fields(decide(marketer.token(), request, true).text("redirectTo")))
                .containsEntry("error", "access_denied");
    }

    /// v5.0.0-10.7.1
    @Test
    void onlyASignedInPersonWhoHasJustProvedToBeThereAgrees() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        Answer program = aProgram(business, "lead:read");
        String token =
                token(program, Map.of("grant_type", "client_credentials")).text("access_token");

        assertThat(decide(null, request(client), true).status()).isEqualTo(401);
        assertThat(decide(token, request(client), true).status()).isEqualTo(403);
        clock.advance(Duration.ofMinutes(6));
        assertThat(decide(business.owner(), request(client), true).code()).isEqualTo("fresh_proof_required");
    }

    /// IDN-03
    @Test
    void aPersonOfAnotherOrganizationCannotLetTheProgramIn() {
        Answer client = aClient(aBusiness(), "PUBLIC");
        Business other = aBusiness();

        Answer decided = decide(other.owner(), request(client), true);

        assertThat(decided.status()).isEqualTo(400);
        assertThat(decided.text("redirectTo")).isEmpty();
    }

    @Test
    void aPersonSeesWhatWasAllowedAndWithdrawsIt() {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");
        Answer granted = redeem(client, code(business, client));
        Business.Member colleague = business.hire("admin");

        Answer grants = api.get("/api/v1/oauth/grants", business.owner());
        assertThat(grants.each("clientName")).containsExactly("Partner CRM");
        String grant =
                "/api/v1/oauth/grants/" + grants.items().get(0).path("id").asString();
        assertThat(api.get("/api/v1/oauth/grants", colleague.token()).items()).isEmpty();
        assertThat(api.delete(grant, colleague.token()).status()).isEqualTo(404);
        assertThat(api.delete(grant, business.owner()).status()).isEqualTo(204);

        assertThat(isActive(client, granted.text("access_token"))).isFalse();
        assertThat(refresh(client, granted.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
    }

    /// RFC 8414
    @Test
    void programsReadWhereEverythingIs() {
        Answer metadata = api.get("/.well-known/oauth-authorization-server", null);

        assertThat(metadata.status()).isEqualTo(200);
        assertThat(metadata.text("issuer")).isEqualTo("http://localhost:8080");
        assertThat(metadata.text("authorization_endpoint")).isEqualTo("http://localhost:8080" + AUTHORIZE);
        assertThat(metadata.text("token_endpoint")).isEqualTo("http://localhost:8080" + TOKEN);
        assertThat(metadata.text("revocation_endpoint")).isEqualTo("http://localhost:8080" + REVOKE);
        assertThat(metadata.text("introspection_endpoint")).isEqualTo("http://localhost:8080" + INTROSPECT);
        assertThat(metadata.body().path("code_challenge_methods_supported").toString())
                .isEqualTo("[\"S256\"]");
        assertThat(metadata.body().path("response_types_supported").toString()).isEqualTo("[\"code\"]");
        assertThat(metadata.body()
                        .path("authorization_response_iss_parameter_supported")
                        .asBoolean())
                .isTrue();
    }
}
