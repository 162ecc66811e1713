package io.doorstep.leadcrm.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// LEAD-22, LEAD-23
class ScoreEnquiryTests {

    private final ScoreEnquiry scoreEnquiry = new ScoreEnquiry();

    @Test
    void theScoreIsTheSumOfItsFactors() {
        Score score = scoreEnquiry.score(anEnquiry("Is it still for sale?", 1));
        assertThat(score.factors())
                .extracting(ScoreFactor::name)
                .containsExactly(
                        "REACHABLE_BY_PHONE", "REACHABLE_BY_EMAIL", "ASKED_ABOUT_A_PROPERTY", "WROTE_A_MESSAGE");
        assertThat(score.value()).isEqualTo(25 + 10 + 20 + 5);
    }

    @Test
    void everyFactorSaysWhyInWords() {
        assertThat(ScoreRule.values())
                .extracting(rule -> rule.asFactor().because())
                .allSatisfy(because -> assertThat(because).hasSizeGreaterThan(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May I view it on Sunday?", "Please CALL me", "I would like a tour", "Can we see it?"})
    void whoeverWantsAVisitScoresHigher(String message) {
        assertThat(scoreEnquiry.score(anEnquiry(message, 1)).factors())
                .extracting(ScoreFactor::name)
                .contains("WANTS_A_VISIT");
    }

    @Test
    void aWordInsideAnotherWordDoesNotCount() {
        assertThat(scoreEnquiry.score(anEnquiry("I reviewed the recall", 1)).factors())
                .extracting(ScoreFactor::name)
                .doesNotContain("WANTS_A_VISIT");
    }

    @Test
    void whoeverComesBackScoresHigher() {
        assertThat(scoreEnquiry.score(anEnquiry(null, 2)).value())
                .isGreaterThan(scoreEnquiry.score(anEnquiry(null, 1)).value());
    }

    @Test
    void noScoreExceedsOneHundred() {
        var everything = new ScoredEnquiry(true, true, "referral", "May I visit? My budget is fine.", 3, 4, true);
        assertThat(scoreEnquiry.score(everything).value()).isEqualTo(100);
    }

    @Test
    void theScoreKnowsNothingOfWhoThePersonIs() {
        List<String> seen = Stream.of(ScoredEnquiry.class.getRecordComponents())
                .map(component -> component.getName())
                .toList();
        assertThat(seen).doesNotContainAnyElementsOf(Arrays.asList("name", "age", "gender", "language", "origin"));
    }

    private static ScoredEnquiry anEnquiry(@Nullable String message, int enquiries) {
        return new ScoredEnquiry(true, true, "website", message, 1, enquiries, false);
    }
}
