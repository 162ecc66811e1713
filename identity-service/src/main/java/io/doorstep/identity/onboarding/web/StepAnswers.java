package io.doorstep.identity.onboarding.web;

import io.doorstep.identity.onboarding.OnboardingStep;
import io.doorstep.kit.web.FieldProblem;
import io.doorstep.kit.web.Problems;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// What several operations on steps answer.
final class StepAnswers {

    private StepAnswers() {}

    static OnboardingStep step(String key) {
        return OnboardingStep.find(key).orElseThrow(() -> Problems.notFound("onboarding step", key));
    }

    /// @param missing JSON Pointers into the step's data
    static <T> ResponseEntity<T> incomplete(List<String> missing) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "step_incomplete",
                "Fill in " + String.join(", ", missing) + " before you complete this step.");
        problem.setProperty(
                "errors",
                missing.stream()
                        .map(pointer -> new FieldProblem(pointer, "missing", "must be filled in"))
                        .toList());
        return ResponseEntity.of(problem).build();
    }

    static <T> ResponseEntity<T> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }
}
