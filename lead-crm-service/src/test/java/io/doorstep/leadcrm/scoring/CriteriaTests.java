package io.doorstep.leadcrm.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");

    /// LEAD-22, LEAD-23
    @Test
    void theScoreIsTheSumOfItsFactors() {
        Score score = Criteria.DEFAULT.score(anEnquiry("Is it still for sale?", 1));
        assertThat(score.factors())
                .extracting(ScoreFactor::name)
                .containsExactly(
                        "REACHABLE_BY_PHONE", "REACHABLE_BY_EMAIL", "ASKED_ABOUT_A_PROPERTY", "WROTE_A_MESSAGE");
        assertThat(score.value()).isEqualTo(25 + 10 + 20 + 5);
    }

    /// LEAD-23
    @Test
    void everyFactorSaysWhyInWords() {
        assertThat(Criteria.DEFAULT.list()).extracting(Criterion::because).allSatisfy(because -> assertThat(because)
                .hasSizeGreaterThan(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May I view it on Sunday?", "Please CALL me", "I would like a tour", "Can we see it?"})
    void whoeverWantsAVisitScoresHigher(String message) {
        assertThat(names(anEnquiry(message, 1))).contains("WANTS_A_VISIT");
    }

    @Test
    void aWordInsideAnotherWordDoesNotCount() {
        assertThat(names(anEnquiry("I reviewed the recall", 1))).doesNotContain("WANTS_A_VISIT");
    }

    @Test
    void whoeverComesBackScoresHigher() {
        assertThat(Criteria.DEFAULT.score(anEnquiry(null, 2)).value())
                .isGreaterThan(Criteria.DEFAULT.score(anEnquiry(null, 1)).value());
    }

    @Test
    void noScoreLeavesTheScale() {
        assertThat(Criteria.DEFAULT.score(everything()).value()).isEqualTo(100);
        var never =
                new Criteria(1, List.of(Criterion.sign("DECLINES_CALLS", Fact.NO_CALLS, -40, "Calls were declined")));
        assertThat(never.score(everything()).value()).isZero();
    }

    /// LEAD-23
    @Test
    void aBusinessComparesNumbersWordsAndAnswers() {
        var criteria = new Criteria(
                1,
                List.of(
                        Criterion.atLeast("STAYED", Fact.SECONDS_ON_SITE, 600, 20, "Ten minutes on the site"),
                        new Criterion(
                                "FEW_VISITS",
                                Fact.VISITS,
                                Criterion.Comparison.AT_MOST,
                                null,
                                1.0,
                                null,
                                -5,
                                "Came once at most"),
                        Criterion.word("BY_SEARCH", Fact.SOURCE, "Google", 7, "Found us by a search"),
                        answer("when", "this month")));
        assertThat(criteria.score(everything()).factors())
                .extracting(ScoreFactor::name)
                .containsExactly("STAYED", "BY_SEARCH", "ANSWERS_WELL");
    }

    /// What is not known is neither much nor little.
    @Test
    void aNumberThatIsNotKnownMeetsNoCriterion() {
        LeadFacts nothing = LeadFacts.askedAt(NOW).complete();
        for (Criterion.Comparison is : List.of(Criterion.Comparison.AT_LEAST, Criterion.Comparison.AT_MOST)) {
            assertThat(new Criterion("VISITED", Fact.VISITS, is, null, 0.0, null, 5, "Visits").isMetBy(nothing))
                    .isFalse();
        }
    }

    @Test
    void questionsCountAsAnsweredOrLeftOpen() {
        assertThat(everything().numbers())
                .containsEntry(Fact.QUESTIONS_ANSWERED, 2.0)
                .containsEntry(Fact.QUESTIONS_LEFT_OPEN, 1.0);
    }

    private static Criterion answer(String question, String word) {
        return new Criterion(
                "ANSWERS_WELL",
                Fact.ANSWER,
                Criterion.Comparison.ONE_OF,
                question,
                null,
                List.of(word),
                10,
                "Wants to move soon");
    }

    private static Stream<String> names(LeadFacts facts) {
        return Criteria.DEFAULT.score(facts).factors().stream().map(ScoreFactor::name);
    }

    private static LeadFacts anEnquiry(@Nullable String message, int enquiries) {
        return LeadFacts.askedAt(NOW)
                .sign(Fact.EMAIL, true)
                .sign(Fact.PHONE, true)
                .word(Fact.SOURCE, "website")
                .message(message)
                .number(Fact.PROPERTIES, 1)
                .number(Fact.ENQUIRIES, enquiries)
                .complete();
    }

    private static LeadFacts everything() {
        return LeadFacts.askedAt(NOW)
                .sign(Fact.EMAIL, true)
                .sign(Fact.PHONE, true)
                .sign(Fact.MARKETING_CONSENT, true)
                .sign(Fact.NO_CALLS, true)
                .message("May I visit? My budget is fine.")
                .number(Fact.PROPERTIES, 3)
                .number(Fact.ENQUIRIES, 4)
                .number(Fact.VISITS, 2)
                .number(Fact.SECONDS_ON_SITE, 640)
                .word(Fact.SOURCE, "google")
                .answers(Map.of("When", "This month", "Financing", "Cash", "Parking", ""))
                .complete();
    }
}
