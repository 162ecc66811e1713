package io.doorstep.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class LegalHoldIntegrationTests extends PrivacyTest {

    private Business business;
    private Business.Member member;

    @BeforeEach
    void hire() {
        business = aBusiness();
        member = business.hire("agent");
    }

    /// CMP-01
    @Test
    void aLegalHoldKeepsTheFactsUntilItIsLifted() {
        assertThat(place().status()).isEqualTo(200);

        assertThat(request(OWN, member.token(), PrivacyKind.ERASURE).code()).isEqualTo("legal_hold");
        assertThat(request(about(member), business.owner(), PrivacyKind.ERASURE).code())
                .isEqualTo("legal_hold");
        String hold = "/api/v1/users/" + member.id() + "/legal-hold";
        assertThat(api.get(hold, business.owner()).text("reason")).isEqualTo("Case 17");
        assertThat(api.get(hold, member.token()).status()).isEqualTo(403);
        assertThat(api.delete(hold, business.owner()).status()).isEqualTo(204);
        assertThat(request(OWN, member.token(), PrivacyKind.ERASURE).status()).isEqualTo(202);
    }

    /// CMP-01
    @Test
    void aMemberOnLegalHoldIsNotDeletedEither() {
        place();
        String user = "/api/v1/users/" + member.id();

        Answer refused = api.delete(user, business.owner());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("legal_hold");
        assertThat(api.get(user, business.owner()).status()).isEqualTo(200);
        api.delete(user + "/legal-hold", business.owner());
        assertThat(api.delete(user, business.owner()).status()).isEqualTo(204);
    }

    private Answer place() {
        return api.call(
                HttpMethod.PUT,
                "/api/v1/users/" + member.id() + "/legal-hold",
                business.owner(),
                Map.of(),
                Map.of("reason", "Case 17"));
    }
}
