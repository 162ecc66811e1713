package io.doorstep.identity.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnboardingRightsIntegrationTests extends OnboardingTest {

    /// IDN-73
    @Test
    void allWhoKnowTheOrganizationSeeTheProgressAndThoseWhoRunItChangeIt() {
        Business business = aBusiness();
        String agent = business.hire("agent").token();
        String marketer = business.hire("marketer").token();

        assertThat(api.get(ONBOARDING + "/progress", agent).status()).isEqualTo(200);
        assertThat(api.get(ONBOARDING + "/progress", marketer).status()).isEqualTo(403);
        assertThat(api.get(ONBOARDING + "/progress", null).status()).isEqualTo(401);
        assertThat(complete(agent, "ai-rules").status()).isEqualTo(403);
        assertThat(api.put(dataOf("brand"), agent, "*", Map.of()).status()).isEqualTo(403);
    }

    /// IDN-73
    @Test
    void theWizardInvitesNobodyForAKeyThatMayNotInvite() {
        Business business = aBusiness();
        fillIn(
                business,
                "invitations",
                Map.of(
                        "people",
                        List.of(Map.of("name", "Ben", "email", Business.anAddress(), "roles", List.of("agent")))));
        Answer key = api.post(
                "/api/v1/security/api-keys",
                business.owner(),
                Map.of("name", "Site", "permissions", List.of("organization:read", "organization:write")));
        String program = api.grant("gateway", serviceSecret, Map.of("grant", "api-key", "apiKey", key.text("key")))
                .text("accessToken");

        assertThat(complete(program, "invitations").code()).isEqualTo("step_refused");
        assertThat(state(business, "invitations")).isEqualTo("OPEN");
        assertThat(events.seen("member.invited", business.id())).isEmpty();
        assertThat(step(complete(program, "ai-rules"), "ai-rules").path("mark").has("by"))
                .isFalse();
    }
}
