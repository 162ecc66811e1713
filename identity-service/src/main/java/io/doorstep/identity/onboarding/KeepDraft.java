package io.doorstep.identity.onboarding;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.ETags;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what is filled in for a step until the step is completed.
@Component
public class KeepDraft {

    private final StepDrafts drafts;
    private final KeepProgress keepProgress;
    private final JsonMapper json;
    private final Ids ids;

    KeepDraft(StepDrafts drafts, KeepProgress keepProgress, JsonMapper json, Ids ids) {
        this.drafts = drafts;
        this.keepProgress = keepProgress;
        this.json = json;
        this.ids = ids;
    }

    @Transactional
    public DraftView keep(StepForm form, @Nullable String ifMatch) {
        OnboardingProgress progress = keepProgress.lock();
        StepDraft draft = drafts.findByStep(form.step()).orElseGet(() -> new StepDraft(ids.next(), form.step()));
        ETags.check(ifMatch, draft.version());
        draft.write(json.writeValueAsString(form));
        progress.workedAt(form.step());
        return new DraftView(form, drafts.saveAndFlush(draft).version());
    }

    /// @return empty for a step that is not filled in here
    @Transactional(readOnly = true)
    public Optional<DraftView> find(OnboardingStep step) {
        return StepForms.empty(step).map(nothing -> drafts.findByStep(step)
                .map(draft -> new DraftView(read(draft, nothing), draft.version()))
                .orElseGet(() -> new DraftView(nothing, 0)));
    }

    @Transactional
    void empty(OnboardingStep step) {
        drafts.findByStep(step).ifPresent(StepDraft::empty);
    }

    private StepForm read(StepDraft draft, StepForm nothing) {
        String form = draft.form();
        return form == null ? nothing : json.readValue(form, nothing.getClass());
    }
}
