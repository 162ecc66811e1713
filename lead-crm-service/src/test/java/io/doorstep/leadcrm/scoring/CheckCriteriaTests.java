package io.doorstep.leadcrm.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.web.FieldProblem;
import io.doorstep.leadcrm.scoring.Criterion.Comparison;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// LEAD-23
class CheckCriteriaTests {

    @Test
    void theDefaultsMakeSense() {
        assertThat(CheckCriteria.check(Criteria.DEFAULT.list())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, AT_LEAST, /criteria/0/is, With PHONE compare by YES or NO.",
        "VISITS, YES, /criteria/0/is, With VISITS compare by AT_LEAST or AT_MOST.",
        "VISITS, AT_LEAST, /criteria/0/number, Say with which number to compare.",
        "SOURCE, ONE_OF, /criteria/0/words, Name at least one word that it may be.",
        "ANSWER, ONE_OF, /criteria/0/question, Name the question whose answer counts.",
        "ARRIVAL, AT_LEAST, /criteria/0/is, ARRIVAL is for learned scores alone; choose another fact.",
    })
    void whatMakesNoSenseIsNamedWithWhatToDo(Fact fact, Comparison is, String pointer, String detail) {
        assertThat(check(fact, is, null, null))
                .anySatisfy(problem -> assertThat(problem.pointer()).isEqualTo(pointer))
                .anySatisfy(problem -> assertThat(problem.detail()).isEqualTo(detail));
    }

    @Test
    void twoCriteriaOfOneNameAndPointsWithoutEffectAreRefused() {
        Criterion one = Criterion.sign("PHONED", Fact.PHONE, 0, "A number was left");
        assertThat(CheckCriteria.check(List.of(one, one)))
                .extracting(FieldProblem::code)
                .containsOnly("points_without_effect", "name_taken");
    }

    /// X-LD-18
    @ParameterizedTest
    @ValueSource(
            strings = {
                "age",
                "Date of birth",
                "gender",
                "nationality",
                "country",
                "city",
                "postal-code",
                "marital_status",
                "children",
                "religion",
                "mother tongue or language",
                "disability",
                "first name"
            })
    void noCriterionMayAskForWhoSomebodyIs(String question) {
        assertThat(check(Fact.ANSWER, Comparison.ONE_OF, question, "yes"))
                .extracting(FieldProblem::code)
                .contains("protected_trait");
    }

    /// X-LD-18
    @ParameterizedTest
    @ValueSource(strings = {"Housewife", "student", "retired", "Unemployed", "on benefits", "single mother"})
    void noCriterionMayCountAnAnswerThatStandsForATrait(String answer) {
        assertThat(check(Fact.ANSWER, Comparison.ONE_OF, "occupation", answer))
                .extracting(FieldProblem::code)
                .containsExactly("protected_trait");
    }

    /// X-LD-18
    @Test
    void noCriterionMayCountAWayInThatSaysWhoCame() {
        assertThat(check(Fact.SOURCE, Comparison.ONE_OF, null, "ad-for-women-over-50"))
                .extracting(FieldProblem::detail)
                .containsExactly("«ad-for-women-over-50» speaks of sex, on which no score may depend. "
                        + "Ask for what somebody wants, not who they are.");
    }

    @ParameterizedTest
    @CsvSource({
        "property, single family home",
        "timeframe, this month",
        "financing, approved",
        "occupation, working professional",
        "parking, needed"
    })
    void whatSomebodyWantsMayCount(String question, String answer) {
        assertThat(check(Fact.ANSWER, Comparison.ONE_OF, question, answer)).isEmpty();
    }

    private static List<FieldProblem> check(
            Fact fact, Comparison is, @Nullable String question, @Nullable String word) {
        List<String> words = Stream.ofNullable(word).toList();
        return CheckCriteria.check(
                List.of(new Criterion("TRIED_OUT", fact, is, question, null, words, 5, "It is tried out")));
    }
}
