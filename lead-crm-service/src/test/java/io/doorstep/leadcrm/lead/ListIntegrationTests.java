package io.doorstep.leadcrm.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.TestTokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/// LEAD-05
class ListIntegrationTests extends CrmTest {

    @Test
    void everyFilterNarrowsTheList() {
        Business business = aBusiness();
        ask(business, "Jane Doe", "jane@example.com", "portal", List.of("vip"));
        UUID john = ask(business, "John Roe", "john@example.com", "api", List.of());
        business.change(john, Map.of("stage", "CONTACTED"));

        assertThat(names(business, "stage=CONTACTED")).containsExactly("John Roe");
        assertThat(names(business, "source=portal")).containsExactly("Jane Doe");
        assertThat(names(business, "tag=vip")).containsExactly("Jane Doe");
        assertThat(names(business, "q=JANE%40example.com")).containsExactly("Jane Doe");
        assertThat(names(business, "q=nobody%40example.com")).isEmpty();
        assertThat(names(business, "q=jo")).containsExactly("John Roe");
        assertThat(names(business, "q=oe")).isEmpty();
        assertThat(names(business, "minScore=90")).isEmpty();
        assertThat(names(business, "assignee=" + UUID.randomUUID())).isEmpty();
        Instant soon = clock.instant().plusSeconds(60);
        assertThat(names(business, "capturedTo=" + soon)).hasSize(2);
        assertThat(names(business, "capturedFrom=" + soon)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-capturedAt", "capturedAt", "-score", "score"})
    void pagesJoinWithoutGapOrRepeatInEveryOrder(String sort) {
        Business business = aBusiness();
        for (int i = 0; i < 7; i++) {
            ask(business, "N" + i, "n" + i + "@example.com", "api", List.of());
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = business.get("/api/v1/leads?limit=2&sort=" + sort + cursor);
            page.items().forEach(lead -> seen.add(lead.get("name").stringValue()));
            cursor = page.body().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownOrderOrAForeignCursorIsRefused() {
        Business business = aBusiness();
        assertThat(business.get("/api/v1/leads?sort=name").status()).isEqualTo(422);
        assertThat(business.get("/api/v1/leads?cursor=AAAA").status()).isEqualTo(400);
        assertThat(business.get("/api/v1/leads?limit=201").status()).isEqualTo(422);
    }

    @Test
    void whoeverMayOnlySeeTheirOwnSeesNothingElseAnywhere() {
        Business business = aBusiness();
        UUID ada = business.memberJoins("Ada", "agent");
        UUID hers = ask(business, "Hers", "hers@example.com", "api", List.of());
        Awaitility.await()
                .until(() -> business.change(hers, Map.of("assigneeId", ada)).status() == 200);
        UUID ben = business.memberJoins("Ben", "agent");
        UUID his = ask(business, "His", "his@example.com", "api", List.of());
        Awaitility.await()
                .until(() -> business.change(his, Map.of("assigneeId", ben)).status() == 200);

        String own = TestTokens.user(business.id())
                .subject(ada)
                .roles("agent")
                .permissions("lead:read:own", "lead:write:own")
                .bearer();
        Answer list = business.callAs(own, HttpMethod.GET, "/api/v1/leads", null);
        assertThat(list.items()).hasSize(1);
        assertThat(list.items().get(0).get("name").stringValue()).isEqualTo("Hers");
        assertThat(business.callAs(own, HttpMethod.GET, "/api/v1/leads/" + hers, null)
                        .status())
                .isEqualTo(200);
        for (String path : List.of("", "/timeline", "/notes")) {
            assertThat(business.callAs(own, HttpMethod.GET, "/api/v1/leads/" + his + path, null)
                            .status())
                    .isEqualTo(404);
        }
        Map<String, String> note = Map.of("text", "Mine?");
        assertThat(business.callAs(own, HttpMethod.POST, "/api/v1/leads/" + his + "/notes", note)
                        .status())
                .isEqualTo(404);
        assertThat(business.callAs(own, HttpMethod.PATCH, "/api/v1/leads/" + his, Map.of("stage", "LOST"))
                        .status())
                .isEqualTo(404);
        assertThat(business.callAs(own, HttpMethod.GET, "/api/v1/leads?assignee=" + ben, null)
                        .items())
                .isEmpty();
        business.fillInForm(Map.of("name", "Nobody's"));
        assertThat(business.callAs(own, HttpMethod.GET, "/api/v1/leads/quarantine", null)
                        .items())
                .isEmpty();
    }

    @Test
    void thePipelineSaysWhichMovesAreLegal() {
        Answer stages = aBusiness().get("/api/v1/leads/stages");
        assertThat(stages.items().get(0).get("name").stringValue()).isEqualTo("NEW");
        assertThat(stages.items().get(0).get("next").toString()).contains("CONTACTED");
    }

    private static UUID ask(Business business, String name, String email, String source, List<String> tags) {
        return business.post("/api/v1/leads", Map.of("name", name, "email", email, "source", source, "tags", tags))
                .id();
    }

    private static Stream<String> names(Business business, String filter) {
        return business.get("/api/v1/leads?" + filter).items().valueStream().map(lead -> lead.get("name")
                .stringValue());
    }
}
