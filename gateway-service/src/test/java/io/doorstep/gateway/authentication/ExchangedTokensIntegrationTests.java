package io.doorstep.gateway.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.gateway.authentication.Exchange.Unknown;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.IdentityStand;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
@DisplayName("GW-12")
class ExchangedTokensIntegrationTests {

    @Autowired
    ExchangedTokens tokens;

    private final String key = "dk_live_" + UUID.randomUUID();

    @Test
    void asksAnewInTheVeryMomentInWhichAQuestionFailed() {
        Grant grant = new Grant.ForApiKey(key);
        IdentityStand.breaksFor(key);
        Exchange second = tokens.find(grant)
                .onErrorResume(_ -> {
                    IdentityStand.forgetsKey(key);
                    return tokens.find(grant);
                })
                .block();
        assertThat(second).isInstanceOf(Unknown.class);
    }
}
