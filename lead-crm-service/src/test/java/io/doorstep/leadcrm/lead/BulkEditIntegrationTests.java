package io.doorstep.leadcrm.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class BulkEditIntegrationTests extends CrmTest {

    private static final String BULK = "/api/v1/leads/bulk";
    private static final String TAGS = "/api/v1/leads/tags";

    private Business business;
    private UUID jane;
    private UUID john;

    @BeforeEach
    void captureTwoLeads() {
        business = aBusiness();
        jane = business.fillInForm(Map.of("email", "jane@example.com")).id();
        john = business.fillInForm(Map.of("email", "john@example.com")).id();
    }

    /// LEAD-17
    @Test
    void manyLeadsMoveAtOnceEachByItsOwnRules() {
        business.change(john, Map.of("stage", "LOST"));
        Answer answer = business.post(
                BULK, Map.of("action", "MOVE", "stage", "CONTACTED", "ids", List.of(jane, john, UUID.randomUUID())));
        assertThat(answer.items().findValuesAsString("status"))
                .startsWith("200", "409")
                .contains("404");
        assertThat(answer.items().get(1).at("/problem/allowedStages")).isEmpty();
        assertThat(business.lead(jane).text("stage")).isEqualTo("CONTACTED");
        assertThat(business.lead(john).text("stage")).isEqualTo("LOST");
        assertThat(business.post(BULK, Map.of("action", "MOVE", "ids", List.of(jane)))
                        .status())
                .isEqualTo(422);
    }

    /// LEAD-10
    @Test
    void manyLeadsAreTaggedAtOnceAndKeepTheirOtherTags() {
        business.change(jane, Map.of("tags", List.of("vip", "cash")));
        business.post(
                BULK,
                Map.of(
                        "action",
                        "TAG",
                        "addTags",
                        List.of("fair"),
                        "removeTags",
                        List.of("cash"),
                        "ids",
                        List.of(jane, john)));
        assertThat(business.lead(jane).body().get("tags").toString()).isEqualTo("[\"vip\",\"fair\"]");
        assertThat(business.lead(john).body().get("tags").toString()).isEqualTo("[\"fair\"]");
        List<String> many = IntStream.range(0, 30).mapToObj(i -> "t" + i).toList();
        Answer refused = business.post(BULK, Map.of("action", "TAG", "addTags", many, "ids", List.of(jane)));
        assertThat(refused.items().get(0).at("/problem/code").stringValue()).isEqualTo("tags_too_many");
    }

    @Test
    void nobodyChangesManyLeadsOutOfReach() {
        String stranger = TestTokens.user(business.id())
                .subject(UUID.randomUUID())
                .permissions("lead:read", "lead:write:own")
                .bearer();
        for (Map<String, Object> act : List.<Map<String, Object>>of(
                Map.of("action", "MOVE", "stage", "LOST", "ids", List.of(jane)),
                Map.of("action", "TAG", "addTags", List.of("mine"), "ids", List.of(jane)))) {
            assertThat(business.callAs(stranger, HttpMethod.POST, BULK, act).text("failed"))
                    .isEqualTo("1");
            assertThat(aBusiness().post(BULK, act).text("failed")).isEqualTo("1");
        }
        assertThat(business.callAs(stranger, HttpMethod.POST, TAGS + "/rename", Map.of("from", "vip", "to", "mine"))
                        .status())
                .isEqualTo(403);
        assertThat(business.lead(jane).text("stage")).isEqualTo("NEW");
    }

    /// LEAD-10
    @Test
    void tagsAreCountedRenamedAndMadeOneOfTwo() {
        business.change(jane, Map.of("tags", List.of("VIP", "vip")));
        business.change(john, Map.of("tags", List.of("VIP", "cash")));
        assertThat(business.get(TAGS).items().toString())
                .contains(
                        "{\"tag\":\"cash\",\"leads\":1}",
                        "{\"tag\":\"vip\",\"leads\":1}",
                        "{\"tag\":\"VIP\",\"leads\":2}");
        Answer first = business.get(TAGS + "?limit=1");
        assertThat(business.get(TAGS + "?limit=5&cursor=" + first.text("nextCursor"))
                        .items())
                .hasSize(2);
        assertThat(business.post(TAGS + "/rename", Map.of("from", "VIP", "to", "vip"))
                        .status())
                .isEqualTo(204);
        assertThat(business.lead(jane).body().get("tags").toString()).isEqualTo("[\"vip\"]");
        assertThat(business.lead(john).body().get("tags").toString()).isEqualTo("[\"vip\",\"cash\"]");
        assertThat(business.get(TAGS).items().findValuesAsString("leads")).containsExactly("1", "2");
        assertThat(aBusiness().get(TAGS).items()).isEmpty();
    }
}
