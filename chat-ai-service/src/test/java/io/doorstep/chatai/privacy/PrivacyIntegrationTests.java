package io.doorstep.chatai.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.chatai.Agency;
import io.doorstep.chatai.ChatTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestPrivacy;
import io.doorstep.testkit.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class PrivacyIntegrationTests extends ChatTest {
    private static final String ERASURE = Contracts.example("privacy.erasure-requested");
    private static final String EXPORT = Contracts.example("privacy.export-requested");

    private final UUID ada = UUID.randomUUID();
    private Agency agency;
    private Agency elsewhere;
    private Agency.Guest guest;
    private Agency.Guest guestElsewhere;

    @BeforeEach
    void talk() {
        agency = anAgency();
        elsewhere = anAgency();
        guest = answeredAt(agency);
        guestElsewhere = answeredAt(elsewhere);
    }

    /// CMP-01, CMP-02
    @Test
    void anExportSaysWithWhichVisitorsAMemberTalkedButNotWhatWasSaid() {
        var facts = new TestPrivacy(events, agency.id()).export(ada, EXPORT);

        assertThat(facts.path("conversations")).hasSize(1);
        assertThat(facts.at("/conversations/0/id").asString())
                .isEqualTo(guest.conversation().toString());
        assertThat(facts.at("/messages/0/name").asString()).isEqualTo("Ada Obi");
        assertThat(facts.at("/handoffs/0/conversationId").asString())
                .isEqualTo(guest.conversation().toString());
        assertThat(facts.toString()).doesNotContain("How can I help");
    }

    /// CMP-01, CMP-02
    @Test
    void anErasureTakesTheNameAwayHereAndNotElsewhere() {
        var privacy = new TestPrivacy(events, agency.id());
        assertThat(guest.history().raw()).contains("Ada Obi");

        var answer = privacy.erase(ada, ERASURE);

        assertThat(answer.data().path("service").asString()).isEqualTo("chat-ai");
        assertThat(answer.data().at("/kept/0/what").asString()).isEqualTo("messages to visitors");
        assertThat(guest.history().raw()).contains("How can I help").doesNotContain("Ada Obi");
        assertThat(guestElsewhere.history().raw()).contains("Ada Obi");
        assertThat(guestElsewhere.seenByStaff().text("agentId")).isEqualTo(ada.toString());
        assertThat(privacy.export(ada, EXPORT).path("conversations")).isEmpty();
        assertThat(privacy.timesAnswered(answer)).isEqualTo(1);
    }

    /// CMP-01, CHAT-08
    @Test
    void aVisitorOfSomebodyWhoIsErasedWaitsForAnotherAgent() {
        var resolved = answeredAt(agency);
        agency.staff(
                HttpMethod.PATCH,
                "/api/v1/conversations/" + resolved.conversation(),
                Map.of("status", "resolved"),
                "If-Match",
                "*");

        new TestPrivacy(events, agency.id()).erase(ada, ERASURE);

        assertThat(guest.seenByStaff().text("status")).isEqualTo("waiting-for-agent");
        assertThat(guest.seenByStaff().text("agentId")).isEmpty();
        assertThat(resolved.seenByStaff().text("status")).isEqualTo("resolved");
        assertThat(resolved.seenByStaff().text("agentId")).isEmpty();
    }

    private Agency.Guest answeredAt(Agency where) {
        var visitor = where.aVisitor();
        visitor.says("I want to talk to a human");
        where.call(
                TestTokens.user(where.id()).subject(ada).bearer(),
                HttpMethod.POST,
                "/api/v1/conversations/" + visitor.conversation() + "/messages",
                Map.of("text", "How can I help?"));
        return visitor;
    }
}
