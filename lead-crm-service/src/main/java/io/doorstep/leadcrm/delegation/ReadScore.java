package io.doorstep.leadcrm.delegation;

import io.doorstep.kit.web.FieldProblem;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreFactor;
import io.doorstep.workflowkit.ReadableText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Reads a workflow's score: `{score, reasons: [{name?, points?, because}]}`.
///
/// A score is the sum of its factors, also here: what the reasons do not come to is a factor of the workflow's own.
final class ReadScore {

    static final int MOST_REASONS = 20;
    static final int LONGEST_REASON = 300;

    private static final String NAMELESS = "WORKFLOW";
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final List<FieldProblem> problems = new ArrayList<>();

    private ReadScore() {}

    /// What an answer comes to.
    sealed interface Reading {

        record Holds(Score score) implements Reading {}

        record Fails(List<FieldProblem> problems) implements Reading {}
    }

    static Reading read(JsonNode answer) {
        return new ReadScore().readAll(answer);
    }

    private Reading readAll(JsonNode answer) {
        int value = wholeNumber(answer.path("score"), "/score", 0, 100);
        List<ScoreFactor> factors = readReasons(answer.path("reasons"));
        if (!problems.isEmpty()) {
            return new Reading.Fails(problems);
        }
        int rest = value - factors.stream().mapToInt(ScoreFactor::points).sum();
        if (rest != 0) {
            factors.add(new ScoreFactor(NAMELESS, rest, "Weighed by the workflow"));
        }
        return new Reading.Holds(new Score(value, List.copyOf(factors)));
    }

    private List<ScoreFactor> readReasons(JsonNode reasons) {
        List<ScoreFactor> factors = new ArrayList<>();
        if (!reasons.isArray() || reasons.isEmpty() || reasons.size() > MOST_REASONS) {
            refuse("/reasons", "out_of_range", "Give 1 to %d reasons.".formatted(MOST_REASONS));
            return factors;
        }
        for (int i = 0; i < reasons.size(); i++) {
            factors.add(readReason(reasons.get(i), "/reasons/" + i));
        }
        return factors;
    }

    private ScoreFactor readReason(JsonNode reason, String at) {
        JsonNode name = reason.path("name");
        if (isGiven(name) && !NAME.matcher(name.asString("")).matches()) {
            refuse(at + "/name", "malformed", "Write up to 40 capital letters, digits and underscores.");
        }
        JsonNode given = reason.path("points");
        int points = isGiven(given) ? wholeNumber(given, at + "/points", -100, 100) : 0;
        String because = ReadableText.of(reason.path("because").asString(""), LONGEST_REASON);
        if (because.isEmpty()) {
            refuse(at + "/because", "required", "Say why, in a sentence for people.");
        }
        return new ScoreFactor(isGiven(name) ? name.asString("") : NAMELESS, points, because);
    }

    private static boolean isGiven(JsonNode field) {
        return !field.isMissingNode() && !field.isNull();
    }

    private int wholeNumber(JsonNode number, String at, int least, int most) {
        if (number.isIntegralNumber() && number.canConvertToInt()) {
            int value = number.intValue();
            if (value >= least && value <= most) {
                return value;
            }
        }
        refuse(at, "out_of_range", "Give a whole number from %d to %d.".formatted(least, most));
        return 0;
    }

    private void refuse(String pointer, String code, String detail) {
        problems.add(new FieldProblem(pointer, code, detail));
    }
}
