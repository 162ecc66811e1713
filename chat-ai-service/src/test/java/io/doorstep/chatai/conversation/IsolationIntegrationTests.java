package io.doorstep.chatai.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.chatai.ChatTest;
import io.doorstep.testkit.TenantWalls;
import io.doorstep.testkit.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class IsolationIntegrationTests extends ChatTest {
    @Autowired
    private TenantWalls walls;

    @Test
    void everyTableStandsBehindTheTenantsWall() {
        walls.assertEveryTableIsBehindTheWall();
        walls.assertEveryKeyIncludesTheTenant();
        walls.assertViewsDoNotLookOverTheWall();
    }

    @Test
    void aTenantNeverSeesAnotherTenantsConversations() {
        var one = anAgency();
        var other = anAgency();
        var visitor = one.aVisitor();
        var path = "/api/v1/conversations/" + visitor.conversation();

        assertThat(other.staff(HttpMethod.GET, path, null).status()).isEqualTo(404);
        assertThat(other.staff(HttpMethod.GET, path + "/messages", null).status())
                .isEqualTo(404);
        assertThat(other.staff(HttpMethod.GET, path + "/handoffs", null).status())
                .isEqualTo(404);
        assertThat(other.staff(HttpMethod.POST, path + "/messages", Map.of("text", "hi"))
                        .status())
                .isEqualTo(404);
        assertThat(other.staff(HttpMethod.PATCH, path, Map.of("status", "resolved"), "If-Match", "*")
                        .status())
                .isEqualTo(404);
        assertThat(other.staff(HttpMethod.GET, "/api/v1/conversations", null)
                        .body()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void aVisitorsTokenOpensOnlyTheirOwnConversation() {
        var agency = anAgency();
        var visitor = agency.aVisitor();
        var neighbour = agency.aVisitor();
        var stranger = anAgency();

        assertThat(agency.call(visitor.bearer(), HttpMethod.GET, neighbour.messages(), null)
                        .status())
                .isEqualTo(404);
        assertThat(agency.call(visitor.bearer(), HttpMethod.POST, neighbour.messages(), Map.of("text", "hi"))
                        .status())
                .isEqualTo(404);
        assertThat(agency.call(visitor.bearer(), HttpMethod.GET, "/api/v1/conversations", null)
                        .status())
                .isEqualTo(403);
        assertThat(agency.call(
                                visitor.bearer(),
                                HttpMethod.GET,
                                visitor.messages().replace(agency.slug(), stranger.slug()),
                                null)
                        .status())
                .isEqualTo(404);
        var forged = TestTokens.visitor(stranger.id(), visitor.conversation()).bearer();
        assertThat(stranger.call(
                                forged,
                                HttpMethod.GET,
                                visitor.messages().replace(agency.slug(), stranger.slug()),
                                null)
                        .status())
                .isEqualTo(404);
        assertThat(stranger.call(
                                forged,
                                HttpMethod.POST,
                                visitor.messages().replace(agency.slug(), stranger.slug()),
                                Map.of("text", "hi"))
                        .status())
                .isEqualTo(404);
        assertThat(agency.call(
                                TestTokens.anonymous(agency.id()).bearer(),
                                HttpMethod.POST,
                                visitor.messages(),
                                Map.of("text", "hi"))
                        .status())
                .isEqualTo(403);
    }
}
