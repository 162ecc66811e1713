package io.doorstep.chatai.conversation.messaging;

import io.doorstep.testkit.Contracts;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokensUsedContractTests {
    @Test
    void tellsWhatAModelCostAsTheContractSays() {
        var event = new TokensUsedV1(UUID.randomUUID(), "gpt-4o-mini", 812, 96, Instant.parse("2026-03-02T09:15:31Z"));
        Contracts.assertMatches("ai.tokens-used", event);
    }
}
