package io.doorstep.identity.onboarding.web;

import io.doorstep.identity.onboarding.CompleteOutcome.Completed;
import io.doorstep.identity.onboarding.CompleteOutcome.Incomplete;
import io.doorstep.identity.onboarding.CompleteOutcome.NotByHand;
import io.doorstep.identity.onboarding.CompleteOutcome.Refused;
import io.doorstep.identity.onboarding.CompleteStep;
import io.doorstep.identity.onboarding.ReadProgress;
import io.doorstep.identity.onboarding.SkipOutcome.AlreadyDone;
import io.doorstep.identity.onboarding.SkipOutcome.Required;
import io.doorstep.identity.onboarding.SkipOutcome.Skipped;
import io.doorstep.identity.onboarding.SkipStep;
import io.doorstep.kit.security.RequiresPermission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The first days of an organization; each change is answered with the whole progress.
@RestController
@RequestMapping("/api/v1/onboarding")
class OnboardingController {

    private final ReadProgress readProgress;
    private final CompleteStep completeStep;
    private final SkipStep skipStep;

    OnboardingController(ReadProgress readProgress, CompleteStep completeStep, SkipStep skipStep) {
        this.readProgress = readProgress;
        this.completeStep = completeStep;
        this.skipStep = skipStep;
    }

    @GetMapping("/progress")
    @RequiresPermission("organization:read")
    ProgressResponse getProgress() {
        return ProgressResponse.of(readProgress.read());
    }

    /// A step of the wizard needs its data filled in before; a step that is done already stays so.
    @PostMapping("/complete-step")
    @RequiresPermission("organization:write")
    ResponseEntity<ProgressResponse> completeStep(@Valid @RequestBody CompleteStepRequest request) {
        return switch (completeStep.complete(StepAnswers.step(request.step()))) {
            case Completed _ -> progress();
            case NotByHand(var proof) ->
                StepAnswers.refusal(
                        HttpStatus.CONFLICT,
                        "step_ticks_itself_off",
                        "This step is done by itself, as soon as there is " + proof + ".");
            case Incomplete(var missing) -> StepAnswers.incomplete(missing);
            case Refused(var reason) -> StepAnswers.refusal(HttpStatus.FORBIDDEN, "step_refused", reason);
        };
    }

    @PostMapping("/steps/{step}/skip")
    @RequiresPermission("organization:write")
    ResponseEntity<ProgressResponse> skipStep(@PathVariable String step) {
        return switch (skipStep.skip(StepAnswers.step(step))) {
            case Skipped _ -> progress();
            case AlreadyDone _ ->
                StepAnswers.refusal(HttpStatus.CONFLICT, "step_done", "This step is done, there is nothing to skip.");
            case Required _ ->
                StepAnswers.refusal(
                        HttpStatus.CONFLICT, "step_required", "Your plan needs this step, so it cannot be skipped.");
        };
    }

    @DeleteMapping("/steps/{step}/skip")
    @RequiresPermission("organization:write")
    ResponseEntity<ProgressResponse> takeSkipBack(@PathVariable String step) {
        skipStep.takeBack(StepAnswers.step(step));
        return progress();
    }

    private ResponseEntity<ProgressResponse> progress() {
        return ResponseEntity.ok(getProgress());
    }

    /// @param step such as `brand`
    record CompleteStepRequest(@NotBlank @Size(max = 50) String step) {}
}
