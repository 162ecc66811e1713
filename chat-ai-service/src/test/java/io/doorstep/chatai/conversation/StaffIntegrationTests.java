package io.doorstep.chatai.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.chatai.ChatTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/// CHAT-08
class StaffIntegrationTests extends ChatTest {
    private static final String LIST = "/api/v1/conversations";

    @Test
    void aVisitorWhoAsksForAPersonIsSeenByStaffAndHeardOnce() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        agency.aVisitor();
        var answer = visitor.says("I want to talk to a human");
        visitor.says("agent please");

        assertThat(answer.text("reply.action")).isEqualTo("handoff");
        var waiting = agency.staff(HttpMethod.GET, LIST + "?status=waiting-for-agent&channel=website", null);
        assertThat(waiting.body().get("items").size()).isEqualTo(1);
        assertThat(waiting.id("items.0.id")).isEqualTo(visitor.conversation());
        var handoffs = agency.staff(HttpMethod.GET, LIST + "/" + visitor.conversation() + "/handoffs", null);
        assertThat(handoffs.text("items.0.reason")).isEqualTo("visitor-asked");
        var event = events.awaitOne("handoff.requested", agency.id()).data();
        Contracts.assertMatches("handoff.requested", event);
        assertThat(events.seen("handoff.requested", agency.id())).hasSize(1);
    }

    @Test
    void theAssistantFallsSilentWhenAnAgentTakesPartAndSpeaksAgainWhenTheyLeave() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        visitor.says("I want to talk to a human");
        var said = visitor.agentSays("Hello, this is Ada.");
        var silent = visitor.says("3 bedrooms under 500k");

        assertThat(said.status()).isEqualTo(201);
        assertThat(said.text("authorName")).isEqualTo("Ada Obi");
        assertThat(silent.text("reply.action")).isEqualTo("agent_answers");
        assertThat(visitor.seenByStaff().text("status")).isEqualTo("with-agent");
        Contracts.assertMatches(
                "handoff.accepted",
                events.awaitOne("handoff.accepted", agency.id()).data());

        var path = LIST + "/" + visitor.conversation();
        var back = Map.of("status", "with-assistant");
        assertThat(agency.staff(HttpMethod.PATCH, path, back).status()).isEqualTo(428);
        assertThat(agency.staff(HttpMethod.PATCH, path, back, "If-Match", "\"999\"")
                        .status())
                .isEqualTo(412);
        assertThat(agency.staff(HttpMethod.PATCH, path, Map.of("status", "waiting-for-agent"), "If-Match", "*")
                        .status())
                .isEqualTo(409);
        assertThat(agency.staff(
                                HttpMethod.PATCH,
                                path,
                                back,
                                "If-Match",
                                visitor.seenByStaff().etag())
                        .status())
                .isEqualTo(200);
        assertThat(visitor.says("3 bedrooms under 500k").text("reply.action")).isEqualTo("listings");
    }

    @Test
    void theVisitorOfAnAgentWhoLeavesWaitsForAnother() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        var left = Contracts.example("member.deactivated");
        var agent = UUID.fromString(
                JsonMapper.shared().readTree(left).path("userId").asString());
        agency.call(
                TestTokens.user(agency.id()).subject(agent).bearer(),
                HttpMethod.POST,
                LIST + "/" + visitor.conversation() + "/messages",
                Map.of("text", "Hello, this is Ada."));
        assertThat(visitor.seenByStaff().text("agentId")).isEqualTo(agent.toString());

        events.publish("organizations", "member.deactivated", agency.id(), agency.id(), left);

        await().until(() -> visitor.seenByStaff().text("status").equals("waiting-for-agent"));
        assertThat(visitor.seenByStaff().text("agentId")).isEmpty();
        assertThat(visitor.says("3 bedrooms under 500k").text("reply.action")).isEqualTo("listings");
    }

    @Test
    void goesThroughTheWholeListByCursorWithoutLossOrRepeat() {
        var agency = anAgency();
        var all = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            all.addFirst(agency.aVisitor().conversation());
        }
        var seen = new ArrayList<UUID>();
        var next = "";
        do {
            var page = agency.staff(HttpMethod.GET, LIST + "?limit=2" + next, null);
            page.body()
                    .get("items")
                    .forEach(item -> seen.add(UUID.fromString(item.get("id").asString())));
            next = page.body().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!next.isEmpty());
        assertThat(seen).isEqualTo(all);
        assertThat(agency.staff(HttpMethod.GET, LIST + "?cursor=forged", null).status())
                .isEqualTo(400);
        assertThat(agency.staff(HttpMethod.GET, LIST + "?status=unheard-of", null)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void staffReadTheHistoryAndOnlyWhatTheirPermissionReaches() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        visitor.says("hello");
        var path = LIST + "/" + visitor.conversation() + "/messages";
        assertThat(agency.staff(HttpMethod.GET, path, null).body().get("items").size())
                .isEqualTo(3);

        var nobody = TestTokens.user(agency.id()).permissions("lead:read").bearer();
        assertThat(agency.call(nobody, HttpMethod.GET, path, null).status()).isEqualTo(403);
        visitor.agentSays("Hello");
        var someoneElse = TestTokens.user(agency.id())
                .permissions("conversation:read:own")
                .bearer();
        assertThat(agency.call(someoneElse, HttpMethod.GET, path, null).status())
                .isEqualTo(404);
        assertThat(agency.call(someoneElse, HttpMethod.GET, LIST, null).body().get("items"))
                .isEqualTo(JsonMapper.shared().valueToTree(List.of()));
    }
}
