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
    private static final String EXPORT = Contracts.example("person.export-requested");

    @Test
    void aVisitorSeesWhatWasSaidAndWhatIsKnownAndNothingOfOthers() {
        Agency agency = anAgency();
        var visitor = agency.aVisitor();
        visitor.says("I am Zephyrine, zephyrine@example.com, and want to talk to a human");
        agency.aVisitor().says("Have you got a house with a garden?");
        var requests = new TestErasure(events, agency.id());

        var kept = requests.export(EXPORT, UUID.randomUUID(), visitor.conversation());

        assertThat(kept.at("/conversations/0/email").asString()).isEqualTo("zephyrine@example.com");
        assertThat(kept.at("/messages/1/author").asString()).isEqualTo("VISITOR");
        assertThat(kept.at("/messages/1/text").asString()).contains("talk to a human");
        assertThat(kept.path("handoffs")).hasSize(1);
        assertThat(kept.path("conversations")).hasSize(1);
        assertThat(kept.toString()).doesNotContain("house with a garden");
        requests.erase(ERASURE, UUID.randomUUID(), visitor.conversation());
        assertThat(requests.export(EXPORT, UUID.randomUUID(), visitor.conversation())
                        .path("conversations"))
                .isEmpty();
        assertThat(new TestErasure(events, anAgency().id())
                        .export(EXPORT, visitor.conversation())
                        .path("messages"))
                .isEmpty();
    }

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
