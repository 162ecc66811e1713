package io.doorstep.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.testkit.ReceivedEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTokenIntegrationTests extends OAuthTest {

    private static final Map<String, String> WISH = Map.of("grant_type", "client_credentials");

    /// RFC 7009
    @ParameterizedTest
    @ValueSource(strings = {"access_token", "refresh_token"})
    void aTokenThatIsGivenBackEndsAllThatCameOfTheSameConsent(String which) throws Exception {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");
        Answer granted = redeem(client, code(business, client));

        assertThat(prove(REVOKE, client, Map.of("token", granted.text(which))).status())
                .isEqualTo(200);

        assertThat(isActive(client, granted.text("access_token"))).isFalse();
        assertThat(isActive(client, granted.text("refresh_token"))).isFalse();
        assertThat(refresh(client, granted.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
        ReceivedEvent event = events.awaitOne("oauth-tokens.revoked", business.id());
        assertThat(event.data().path("grantId").asString())
                .isEqualTo(claims(granted).getStringClaim("sid"));
    }

    @Test
    void aProgramsOwnTokenCanBeGivenBackToo() {
        Business business = aBusiness();
        Answer program = aProgram(business, "lead:read");
        String token = token(program, WISH).text("access_token");
        String other = token(program, WISH).text("access_token");
        assertThat(isActive(program, token)).isTrue();

        assertThat(prove(REVOKE, program, Map.of("token", token, "token_type_hint", "access_token"))
                        .status())
                .isEqualTo(200);

        assertThat(isActive(program, token)).isFalse();
        assertThat(isActive(program, other)).isTrue();
        events.awaitOne("oauth-tokens.revoked", business.id());
    }

    @Test
    void givingBackWhatIsUnknownOrAnothersChangesNothing() {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");
        Answer thief = aProgram(business, "lead:read");
        Answer granted = redeem(client, code(business, client));

        assertThat(prove(REVOKE, thief, Map.of("token", granted.text("refresh_token")))
                        .status())
                .isEqualTo(200);
        assertThat(prove(REVOKE, thief, Map.of("token", granted.text("access_token")))
                        .status())
                .isEqualTo(200);
        assertThat(prove(REVOKE, thief, Map.of("token", business.owner())).status())
                .isEqualTo(200);
        assertThat(prove(REVOKE, thief, Map.of("token", "nonsense")).status()).isEqualTo(200);
        assertThat(prove(REVOKE, thief, Map.of()).text("error")).isEqualTo("invalid_request");

        assertThat(isActive(client, granted.text("access_token"))).isTrue();
        assertThat(isActive(client, granted.text("refresh_token"))).isTrue();
    }

    /// RFC 7662
    @Test
    void aClientHearsAboutItsOwnTokensAlone() {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");
        Answer stranger = aProgram(business, "lead:read");
        Answer granted = redeem(client, code(business, client));

        Answer own = prove(INTROSPECT, client, Map.of("token", granted.text("access_token")));
        assertThat(own.text("client_id")).isEqualTo(client.text("id"));
        assertThat(own.text("sub")).isEqualTo(business.ownerId().toString());
        assertThat(own.text("scope")).isEqualTo("lead:read");
        assertThat(own.body().path("exp").asLong()).isPositive();
        Answer foreign = prove(INTROSPECT, stranger, Map.of("token", granted.text("access_token")));
        assertThat(foreign.body().toString()).isEqualTo("{\"active\":false}");
        assertThat(isActive(stranger, granted.text("refresh_token"))).isFalse();
        assertThat(isActive(stranger, business.owner())).isFalse();
        assertThat(isActive(stranger, "nonsense")).isFalse();
        assertThat(isActive(client, granted.text("refresh_token"))).isTrue();
    }

    @Test
    void whoCannotProveItselfHearsNothing() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        Answer granted = redeem(client, code(business, client));

        assertThat(prove(INTROSPECT, client, Map.of("token", granted.text("access_token")))
                        .status())
                .isEqualTo(401);
        assertThat(send(INTROSPECT, "Bearer " + business.owner(), "token=" + granted.text("access_token"))
                        .status())
                .isEqualTo(401);
    }
}
