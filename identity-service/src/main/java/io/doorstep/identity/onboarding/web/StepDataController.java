package io.doorstep.identity.onboarding.web;

import io.doorstep.identity.onboarding.BrandForm;
import io.doorstep.identity.onboarding.DraftView;
import io.doorstep.identity.onboarding.InvitationsForm;
import io.doorstep.identity.onboarding.KeepDraft;
import io.doorstep.identity.onboarding.PersonaForm;
import io.doorstep.identity.onboarding.StepForm;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is filled in for the steps of the wizard; it takes effect when the step is completed.
@RestController
@RequestMapping("/api/v1/onboarding/steps")
class StepDataController {

    private final KeepDraft keepDraft;

    StepDataController(KeepDraft keepDraft) {
        this.keepDraft = keepDraft;
    }

    /// Empty before anything is filled in, and after the step is completed.
    @GetMapping("/{step}/data")
    @RequiresPermission("organization:read")
    ResponseEntity<StepForm> getStepData(@PathVariable String step) {
        return answer(keepDraft
                .find(StepAnswers.step(step))
                .orElseThrow(() -> Problems.notFound("data of the onboarding step", step)));
    }

    @PutMapping("/brand/data")
    @RequiresPermission("organization:write")
    ResponseEntity<StepForm> keepBrand(
            @Valid @RequestBody BrandForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(keepDraft.keep(form, ifMatch));
    }

    @PutMapping("/persona/data")
    @RequiresPermission("organization:write")
    ResponseEntity<StepForm> keepPersona(
            @Valid @RequestBody PersonaForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(keepDraft.keep(form, ifMatch));
    }

    @PutMapping("/invitations/data")
    @RequiresPermission("organization:write")
    ResponseEntity<StepForm> keepInvitations(
            @Valid @RequestBody InvitationsForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(keepDraft.keep(form, ifMatch));
    }

    private static ResponseEntity<StepForm> answer(DraftView draft) {
        return ResponseEntity.ok().eTag(ETags.of(draft.version())).body(draft.form());
    }
}
