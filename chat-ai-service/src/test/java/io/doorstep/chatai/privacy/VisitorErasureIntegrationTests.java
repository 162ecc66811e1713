package io.doorstep.chatai.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.chatai.Agency;
import io.doorstep.chatai.ChatTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestErasure;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// CMP-01, CMP-02
class VisitorErasureIntegrationTests extends ChatTest {

    private static final String ERASURE = Contracts.example("person.erasure-requested");

    @Test
    void whatAVisitorSaidGoesAsAWholeAndNobodyElsesDoes() {
        Agency agency = anAgency();
        var gone = agency.aVisitor();
        gone.says("I am Zephyrine, zephyrine@example.com, and want to talk to a human");
        var other = agency.aVisitor();
        other.says("Have you got a house with a garden?");

        var answer = new TestErasure(events, agency.id()).erase(ERASURE, UUID.randomUUID(), gone.conversation());

        Contracts.assertMatches("person.erasure-part-finished", answer.data());
        assertThat(answer.data().path("service").asString()).isEqualTo("chat-ai");
        assertThat(answer.data().has("kept")).isFalse();
        assertThat(gone.seenByStaff().status()).isEqualTo(404);
        assertThat(gone.history().status()).isEqualTo(404);
        assertThat(other.history().raw()).contains("house with a garden");
    }
}
