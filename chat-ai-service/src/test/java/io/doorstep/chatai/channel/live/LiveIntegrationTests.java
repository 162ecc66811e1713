package io.doorstep.chatai.channel.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.chatai.Agency;
import io.doorstep.chatai.ChatTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// CHAT-04
class LiveIntegrationTests extends ChatTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aVisitorTalksAndIsAnsweredOverTheSocket() {
        var visitor = anAgency().aVisitor();
        try (var socket = open(visitor)) {
            socket.send(Map.of("type", "message", "text", "3 bedrooms under 500k", "clientMessageId", "m-1"));
            assertThat(socket.await("received").at("/message/clientMessageId").asString())
                    .isEqualTo("m-1");
            var answer = socket.await("message");
            assertThat(answer.at("/message/author").asString()).isEqualTo("assistant");
            assertThat(answer.at("/message/action").asString()).isEqualTo("listings");
            assertThat(answer.at("/message/citations").size()).isEqualTo(2);
            socket.send(Map.of("type", "ping"));
            socket.await("pong");
        }
    }

    @Test
    void whatAnAgentSaysReachesTheVisitorAndNobodyElse() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        var neighbour = agency.aVisitor();
        try (var socket = open(visitor);
                var other = open(neighbour)) {
            visitor.agentSays("Hello, this is Ada.");
            assertThat(socket.await("message").at("/message/text").asString()).isEqualTo("Hello, this is Ada.");
            neighbour.agentSays("And hello to you.");
            assertThat(other.await("message").at("/message/text").asString()).isEqualTo("And hello to you.");
        }
    }

    @Test
    void whatWasMissedIsSentAfterReconnectingOnceAndInOrder() {
        var visitor = anAgency().aVisitor();
        visitor.says("hello");
        visitor.says("3 bedrooms");
        try (var socket = open(visitor, "?after=1")) {
            assertThat(socket.await("received").at("/message/position").asInt()).isEqualTo(2);
            assertThat(socket.await("message").at("/message/position").asInt()).isEqualTo(3);
            assertThat(socket.await("received").at("/message/position").asInt()).isEqualTo(4);
            assertThat(socket.await("message").at("/message/position").asInt()).isEqualTo(5);
        }
    }

    @Test
    void whatAnotherInstanceStoredArrivesByItsEvent() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        try (var socket = open(visitor)) {
            storeElsewhere(agency, visitor.conversation());
            events.publish(
                    "conversations",
                    "message.sent",
                    agency.id(),
                    visitor.conversation(),
                    Map.of("conversationId", visitor.conversation()));
            assertThat(socket.await("message").at("/message/text").asString()).isEqualTo("from another instance");
        }
    }

    @Test
    void opensForNobodyWithoutAVisitorsToken() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        assertThatThrownBy(() -> TestSocket.open(port, "", null)).hasMessageContaining("401");
        assertThatThrownBy(() -> TestSocket.open(port, "", "Bearer nonsense")).hasMessageContaining("401");
        assertThatThrownBy(() ->
                        TestSocket.open(port, "", TestTokens.user(agency.id()).bearer()))
                .hasMessageContaining("403");
        try (var byQuery = TestSocket.open(
                        port, "?access_token=" + visitor.bearer().substring(7), null);
                var byProtocol =
                        TestSocket.openByProtocol(port, visitor.bearer().substring(7))) {
            byQuery.settled();
            byProtocol.settled();
            visitor.agentSays("Hello");
            assertThat(byQuery.await("message").at("/message/text").asString()).isEqualTo("Hello");
            assertThat(byProtocol.await("message").at("/message/text").asString())
                    .isEqualTo("Hello");
        }
    }

    @Test
    void aTokenForAConversationOfAnotherTenantShowsAndSaysNothingThere() {
        var visitor = anAgency().aVisitor();
        var stranger = UUID.randomUUID();
        try (var socket = TestSocket.open(
                port,
                "?after=0",
                TestTokens.visitor(stranger, visitor.conversation()).bearer())) {
            socket.send(Map.of("type", "message", "text", "hello"));
            assertThat(socket.await("error").get("code").asString()).isEqualTo("conversation_not_found");
            assertThat(visitor.history().body().get("items").size()).isEqualTo(1);
        }
    }

    @Test
    void answersNonsenseWithAnErrorAndStaysOpen() {
        var visitor = anAgency().aVisitor();
        try (var socket = open(visitor)) {
            socket.sendRaw("not json");
            assertThat(socket.await("error").get("code").asString()).isEqualTo("malformed_message");
            socket.send(Map.of("type", "message", "text", " "));
            socket.await("error");
            socket.send(Map.of("type", "ping"));
            socket.await("pong");
        }
    }

    @Test
    void slowsDownWhoeverSaysTooMuchAtOnce() {
        var rate = new MessageRate(3);
        assertThat(rate.allows() && rate.allows() && rate.allows()).isTrue();
        assertThat(rate.allows()).isFalse();
    }

    private TestSocket open(Agency.Guest visitor) {
        return open(visitor, "").settled();
    }

    private TestSocket open(Agency.Guest visitor, String query) {
        return TestSocket.open(port, query, visitor.bearer());
    }

    private void storeElsewhere(Agency agency, UUID conversation) {
        Tenancy.runAs(
                agency.id(),
                () -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("update conversation set last_position = 2, version = version + 1 where id = ?")
                            .param(conversation)
                            .update();
                    jdbc.sql("""
                    insert into message (id, tenant_id, conversation_id, position, author, text, citations, sent_at)
                    values (gen_random_uuid(), ?, ?, 2, 'AGENT', 'from another instance', '[]', now())""").param(agency.id()).param(conversation).update();
                }));
    }
}
