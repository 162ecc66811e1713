package io.doorstep.leadcrm.scoring;

import io.doorstep.kit.web.FieldProblem;
import io.doorstep.leadcrm.scoring.Criterion.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds out whether criteria make sense and are fair, and says how to mend those that are not.
final class CheckCriteria {

    private final List<FieldProblem> problems = new ArrayList<>();

    private CheckCriteria() {}

    /// @return nothing when all is well
    static List<FieldProblem> check(List<Criterion> criteria) {
        var check = new CheckCriteria();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String pointer = "/criteria/" + i;
            check.comparison(criterion, pointer);
            check.answer(criterion, pointer);
            if (criterion.points() == 0) {
                check.add(pointer + "/points", "points_without_effect", "Give it points above or below 0.");
            }
            if (!names.add(criterion.name())) {
                check.add(pointer + "/name", "name_taken", "Another criterion is called so; choose another name.");
            }
        }
        return check.problems;
    }

    private void comparison(Criterion criterion, String pointer) {
        if (!criterion.is().fits(criterion.fact())) {
            String fitting = Arrays.stream(Comparison.values())
                    .filter(comparison -> comparison.fits(criterion.fact()))
                    .map(Comparison::name)
                    .collect(Collectors.joining(" or "));
            add(
                    pointer + "/is",
                    "comparison_unfit",
                    fitting.isEmpty()
                            ? criterion.fact() + " is for learned scores alone; choose another fact."
                            : "With %s compare by %s.".formatted(criterion.fact(), fitting));
            return;
        }
        switch (criterion.is()) {
            case YES, NO -> {}
            case AT_LEAST, AT_MOST -> {
                if (criterion.number() == null || !Double.isFinite(criterion.number())) {
                    add(pointer + "/number", "number_missing", "Say with which number to compare.");
                }
            }
            case ONE_OF -> {
                if (criterion.words() == null || criterion.words().isEmpty()) {
                    add(pointer + "/words", "words_missing", "Name at least one word that it may be.");
                }
            }
        }
    }

    private void answer(Criterion criterion, String pointer) {
        List<String> words = Objects.requireNonNullElse(criterion.words(), List.of());
        for (int i = 0; i < words.size(); i++) {
            refuseProtected(words.get(i), pointer + "/words/" + i);
        }
        String question = criterion.question();
        if (criterion.fact() != Fact.ANSWER) {
            if (question != null) {
                add(
                        pointer + "/question",
                        "question_without_use",
                        "A question goes with the fact ANSWER; leave it out.");
            }
        } else if (question == null || question.isBlank()) {
            add(pointer + "/question", "question_missing", "Name the question whose answer counts.");
        } else {
            refuseProtected(question, pointer + "/question");
        }
    }

    private void refuseProtected(String text, String pointer) {
        ProtectedTrait.namedBy(text)
                .ifPresent(trait -> add(
                        pointer,
                        "protected_trait",
                        "«%s» speaks of %s, on which no score may depend. Ask for what somebody wants, not who they are."
                                .formatted(text, trait.text())));
    }

    private void add(String pointer, String code, String detail) {
        problems.add(new FieldProblem(pointer, code, detail));
    }
}
