package io.doorstep.leadcrm.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// X-LD-18
class EncodeFactsTests {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void anAnswerThatNoCriterionNamesIsNotLearnedFrom() {
        LeadFacts facts =
                LeadFacts.askedAt(NOW).answers(Map.of("occupation", "student")).complete();
        assertThat(EncodeFacts.encode(facts, Set.of()).keySet()).noneMatch(column -> column.contains("student"));
    }

    @Test
    void aWayInThatSaysWhoSomebodyIsIsNotLearnedFrom() {
        LeadFacts facts = LeadFacts.askedAt(NOW)
                .word(Fact.SOURCE, "ad-for-women-over-50")
                .word(Fact.ENTRY, "landing-page")
                .complete();
        assertThat(EncodeFacts.encode(facts, Set.of()))
                .containsKey("ENTRY=landing-page")
                .doesNotContainKey("SOURCE=ad-for-women-over-50");
    }

    @Test
    void whatIsNotKnownIsToldFromNothing() {
        Map<String, Double> columns =
                EncodeFacts.encode(LeadFacts.askedAt(NOW).number(Fact.VISITS, 0).complete(), Set.of());
        assertThat(columns).containsEntry("VISITS", 0.0).containsEntry("SECONDS_ON_SITE", -1.0);
        assertThat(columns.get("ARRIVAL")).isEqualTo(20_514.5);
    }

    @Test
    void everyColumnNamesTheFactThatItIsMadeOf() {
        LeadFacts facts = LeadFacts.askedAt(NOW)
                .word(Fact.SOURCE, "a=b")
                .sign(Fact.PHONE, true)
                .complete();
        assertThat(EncodeFacts.encode(facts, Set.of()).keySet()).allSatisfy(column -> assertThat(column)
                .startsWith(EncodeFacts.factOf(column).name()));
    }
}
