package io.doorstep.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientCredentialsIntegrationTests extends OAuthTest {

    private static final Map<String, String> WISH = Map.of("grant_type", "client_credentials");

    @Test
    void aProgramActsForItselfWithWhatItIsRegisteredFor() throws Exception {
        Business business = aBusiness();
        Answer program = aProgram(business, "lead:read", "property:read");

        Answer granted = token(program, WISH);

        assertThat(granted.status()).as(granted.body().toString()).isEqualTo(200);
        assertThat(granted.body().has("refresh_token")).isFalse();
        JWTClaimsSet claims = claims(granted);
        assertThat(claims.getSubject()).isEqualTo(program.text("id"));
        assertThat(claims.getStringClaim("cid")).isEqualTo(program.text("id"));
        assertThat(claims.getStringClaim("kind")).isEqualTo("oauth-client");
        assertThat(claims.getStringListClaim("permissions")).containsExactly("lead:read", "property:read");
        Answer less = token(program, Map.of("grant_type", "client_credentials", "scope", "property:read"));
        assertThat(claims(less).getStringListClaim("permissions")).containsExactly("property:read");
        Answer more = token(program, Map.of("grant_type", "client_credentials", "scope", "lead:write"));
        assertThat(more.text("error")).isEqualTo("invalid_scope");
    }

    @Test
    void theTokenOpensWhatItsPermissionsSayAndNothingOfAPerson() {
        Business business = aBusiness();
        String token = token(aProgram(business, "member:read"), WISH).text("access_token");

        assertThat(api.get("/api/v1/members", token).each("email")).containsExactly(business.email());
        assertThat(api.get("/api/v1/security/api-keys", token).status()).isEqualTo(403);
        assertThat(api.get("/api/v1/security/2fa", token).status()).isEqualTo(403);
        assertThat(api.get("/api/v1/oauth/grants", token).status()).isEqualTo(403);
    }

    /// v5.0.0-10.4.10
    @Test
    void whoDoesNotProveItselfIsRefused() {
        Business business = aBusiness();
        Answer program = aProgram(business, "lead:read");
        String id = program.text("id");
        String secret = program.text("secret");
        String form = form(WISH);

        assertThat(List.of(
                        send(TOKEN, basic(id, "dcs_wrong"), form),
                        send(TOKEN, basic("nobody", secret), form),
                        send(TOKEN, basic("00000000-0000-0000-0000-000000000000", secret), form),
                        send(TOKEN, null, form + "&client_id=" + id),
                        send(TOKEN, null, form)))
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(401);
                    assertThat(answer.text("error")).isEqualTo("invalid_client");
                    assertThat(answer.body().toString()).doesNotContain(secret);
                });
    }

    @Test
    void theSecretIsTakenFromTheHeaderOrTheBodyButNotFromBothOrTheAddress() {
        Answer program = aProgram(aBusiness(), "lead:read");
        String id = program.text("id");
        String secret = program.text("secret");
        String inBody = form(WISH) + "&client_id=" + id + "&client_secret=" + secret;

        assertThat(send(TOKEN, null, inBody).status()).isEqualTo(200);
        assertThat(send(TOKEN, basic(id, secret), inBody).text("error")).isEqualTo("invalid_request");
        assertThat(send(TOKEN + "?client_id=" + id + "&client_secret=" + secret, null, form(WISH))
                        .text("error"))
                .isEqualTo("invalid_request");
        assertThat(send(TOKEN, basic(id, secret), form(WISH) + "&grant_type=client_credentials")
                        .text("error"))
                .isEqualTo("invalid_request");
    }

    @Test
    void aClientGetsATokenOnlyInTheWaysThatItIsRegisteredFor() {
        Business business = aBusiness();
        Answer people = aClient(business, "CONFIDENTIAL");
        Answer program = aProgram(business, "lead:read");

        assertThat(token(people, WISH).text("error")).isEqualTo("unauthorized_client");
        assertThat(refresh(program, "ort_any").text("error")).isEqualTo("unauthorized_client");
        assertThat(redeem(program, "oac_any").text("error")).isEqualTo("unauthorized_client");
        assertThat(token(aClient(business, "PUBLIC"), WISH).text("error")).isEqualTo("invalid_client");
    }

    @Test
    void aProgramReachesNoFurtherThanWhoeverApprovedIt() throws Exception {
        Business business = aBusiness();
        Business.Member admin = business.hire("admin");
        Answer program = api.post(
                CLIENTS,
                admin.token(),
                Map.of(
                        "name",
                        "Export",
                        "type",
                        "CONFIDENTIAL",
                        "grantTypes",
                        List.of("client_credentials"),
                        "scopes",
                        List.of("billing:read", "property:read")));
        assertThat(program.status()).isEqualTo(201);
        Answer before = token(program, WISH);
        assertThat(before.text("scope")).isEqualTo("billing:read property:read");

        String member = "/api/v1/members/" + admin.id();
        String etag = api.get(member, business.owner()).etag();
        api.patch(member, business.owner(), etag, Map.of("roles", List.of("agent")));

        assertThat(token(program, WISH).text("scope")).isEqualTo("property:read");
        assertThat(isActive(program, before.text("access_token"))).isFalse();

        api.post(member + "/deactivate", business.owner(), Map.of());

        assertThat(token(program, WISH).text("error")).isEqualTo("invalid_client");
        Answer known = api.get(CLIENTS + "/" + program.id(), business.owner());
        assertThat(known.body().path("enabled").asBoolean()).isFalse();
        Answer again = api.patch(CLIENTS + "/" + program.id(), business.owner(), known.etag(), Map.of("enabled", true));
        assertThat(again.text("approvedBy")).isEqualTo(business.ownerId().toString());
        assertThat(token(program, WISH).text("scope")).isEqualTo("billing:read property:read");
    }
}
