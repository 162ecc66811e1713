package io.doorstep.leadcrm.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.web.FieldProblem;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreFactor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// N8N-03
class ReadScoreTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void aScoreIsTheSumOfItsReasonsAndWhatTheyDoNotComeTo() {
        Score score = read("""
                {"score": 72, "reasons": [{"name": "BUDGET", "points": 40, "because": "Named a budget"},
                                          {"points": 20, "because": "Wrote at length"}]}""");
        assertThat(score.value()).isEqualTo(72);
        assertThat(score.factors())
                .containsExactly(
                        new ScoreFactor("BUDGET", 40, "Named a budget"),
                        new ScoreFactor("WORKFLOW", 20, "Wrote at length"),
                        new ScoreFactor("WORKFLOW", 12, "Weighed by the workflow"));
    }

    @Test
    void reasonsThatComeToTheScoreStandAlone() {
        assertThat(read("{\"score\": 0, \"reasons\": [{\"name\": null, \"points\": null, \"because\": \"Spam\"}]}")
                        .factors())
                .containsExactly(new ScoreFactor("WORKFLOW", 0, "Spam"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "72.5", "\"72\"", "null", "4294967368", "[72]"})
    void aScoreIsAWholeNumberFromNoneToAHundred(String score) {
        assertThat(problems("{\"score\": " + score + ", \"reasons\": [{\"because\": \"x\"}]}"))
                .extracting(FieldProblem::pointer)
                .containsExactly("/score");
    }

    @Test
    void aScoreWithoutAReasonIsNone() {
        assertThat(problems("{\"score\": 50}"))
                .extracting(FieldProblem::pointer)
                .containsExactly("/reasons");
        assertThat(problems("{\"score\": 50, \"reasons\": [{\"because\": \" \\n \"}, \"why\"]}"))
                .extracting(FieldProblem::pointer)
                .containsExactly("/reasons/0/because", "/reasons/1/because");
    }

    @Test
    void everyFieldThatCannotHoldIsNamed() {
        assertThat(
                        problems(
                                "{\"reasons\": [{\"name\": \"<b>\", \"points\": 101, \"because\": \"x\"}, {\"because\": \"y\"}]}"))
                .extracting(FieldProblem::pointer)
                .containsExactly("/score", "/reasons/0/name", "/reasons/0/points");
    }

    @Test
    void reasonsAreNotMoreThanSomebodyReads() {
        assertThat(problems(reasons(ReadScore.MOST_REASONS + 1)))
                .extracting(FieldProblem::pointer)
                .containsExactly("/reasons");
        assertThat(read(reasons(ReadScore.MOST_REASONS)).factors()).hasSize(ReadScore.MOST_REASONS + 1);
    }

    @Test
    void aReasonIsOneReadableLineOfALengthThatEnds() {
        String because = "Wants\\u0000 it\\r\\n\\u202Enow\\t  " + "😀".repeat(400);
        String kept = read("{\"score\": 1, \"reasons\": [{\"because\": \"" + because + "\"}]}")
                .factors()
                .getFirst()
                .because();
        assertThat(kept).startsWith("Wants it now 😀").endsWith("😀…");
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(ReadScore.LONGEST_REASON);
    }

    private static String reasons(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"because\": \"" + i + "\"}")
                .collect(Collectors.joining(",", "{\"score\": 5, \"reasons\": [", "]}"));
    }

    private static Score read(String answer) {
        return ((ReadScore.Reading.Holds) ReadScore.read(JSON.readTree(answer))).score();
    }

    private static List<FieldProblem> problems(String answer) {
        return ((ReadScore.Reading.Fails) ReadScore.read(JSON.readTree(answer))).problems();
    }
}
