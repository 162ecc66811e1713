package io.doorstep.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshIntegrationTests extends OAuthTest {

    /// X-ID-10, v5.0.0-10.4.5
    @ParameterizedTest
    @ValueSource(strings = {"CONFIDENTIAL", "PUBLIC"})
    void eachRefreshBringsAnotherTokenAndAReuseEndsTheFamily(String type) {
        Business business = aBusiness();
        Answer client = aClient(business, type);
        Answer first = redeem(client, code(business, client));

        Answer second = refresh(client, first.text("refresh_token"));
        assertThat(second.status()).as(second.body().toString()).isEqualTo(200);
        assertThat(second.text("refresh_token")).isNotEqualTo(first.text("refresh_token"));
        assertThat(second.text("scope")).isEqualTo("lead:read");

        assertThat(refresh(client, first.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
        assertThat(refresh(client, second.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
        events.awaitOne("oauth-tokens.revoked", business.id());
    }

    @Test
    void aRefreshMayAskForLessButNotForMore() throws Exception {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        Map<String, String> wanted = request(client);
        wanted.put("scope", "lead:read property:read");
        String code = fields(decide(business.owner(), wanted, true).text("redirectTo"))
                .get("code");
        Answer first = redeem(client, code);

        Answer more = refresh(client, first.text("refresh_token"), "lead:read billing:read");
        assertThat(more.text("error")).isEqualTo("invalid_scope");
        Answer less = refresh(client, first.text("refresh_token"), "property:read");
        assertThat(claims(less).getStringListClaim("permissions")).containsExactly("property:read");
        Answer whole = refresh(client, less.text("refresh_token"));
        assertThat(whole.text("scope")).isEqualTo("lead:read property:read");
    }

    @Test
    void anotherClientCannotUseIt() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        Answer other = aClient(business, "PUBLIC");
        Answer granted = redeem(client, code(business, client));

        assertThat(refresh(other, granted.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
        assertThat(refresh(client, granted.text("refresh_token")).status()).isEqualTo(200);
    }

    @Test
    void aRefreshTokenThatIsNotUsedForAMonthIsGoodNoMore() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        Answer granted = redeem(client, code(business, client));
        clock.advance(Duration.ofDays(31));

        assertThat(refresh(client, granted.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void afterAYearThePersonIsAskedAgain() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        Answer granted = redeem(client, code(business, client));
        for (int i = 0; i < 14; i++) {
            clock.advance(Duration.ofDays(25));
            granted = refresh(client, granted.text("refresh_token"));
            assertThat(granted.status()).isEqualTo(200);
        }
        clock.advance(Duration.ofDays(16));

        assertThat(refresh(client, granted.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
    }

    /// Never more than the person may at that moment.
    @Test
    void whatThePersonLosesTheProgramLosesToo() throws Exception {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");
        Business.Member agent = business.hire("agent");
        Map<String, String> wanted = request(client);
        wanted.put("scope", "lead:read property:read");
        String code =
                fields(decide(agent.token(), wanted, true).text("redirectTo")).get("code");
        Answer granted = redeem(client, code);
        assertThat(granted.text("scope")).isEqualTo("lead:read property:read");

        String member = "/api/v1/members/" + agent.id();
        String etag = api.get(member, business.owner()).etag();
        assertThat(api.patch(member, business.owner(), etag, Map.of("roles", List.of("marketer")))
                        .status())
                .isEqualTo(200);

        events.awaitOne("oauth-tokens.revoked", business.id());
        assertThat(isActive(client, granted.text("access_token"))).isFalse();
        Answer later = refresh(client, granted.text("refresh_token"));
        assertThat(claims(later).getStringListClaim("permissions")).containsExactly("property:read");
    }

    @Test
    void withTheMembershipEndsWhatTheMemberAllowed() {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");
        Business.Member agent = business.hire("agent");
        Answer granted = redeem(client, code(agent.token(), client));

        assertThat(api.post("/api/v1/members/" + agent.id() + "/deactivate", business.owner(), Map.of())
                        .status())
                .isLessThan(300);

        assertThat(isActive(client, granted.text("access_token"))).isFalse();
        assertThat(refresh(client, granted.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
        events.awaitOne("oauth-tokens.revoked", business.id());
    }

    private Answer refresh(Answer client, String refreshToken, String scope) {
        return token(client, Map.of("grant_type", "refresh_token", "refresh_token", refreshToken, "scope", scope));
    }
}
