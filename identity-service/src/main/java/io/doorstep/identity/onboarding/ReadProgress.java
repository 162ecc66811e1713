package io.doorstep.identity.onboarding;

import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows how far the bound organization has come.
@Component
public class ReadProgress {

    private final ProgressRows rows;
    private final GrantedBadges badges;
    private final KeepProgress keepProgress;
    private final TickSteps tickSteps;
    private final FindOrganization findOrganization;

    ReadProgress(
            ProgressRows rows,
            GrantedBadges badges,
            KeepProgress keepProgress,
            TickSteps tickSteps,
            FindOrganization findOrganization) {
        this.rows = rows;
        this.badges = badges;
        this.keepProgress = keepProgress;
        this.tickSteps = tickSteps;
        this.findOrganization = findOrganization;
    }

    /// Looks around first: an organization may be older than the onboarding.
    @Transactional
    public ProgressView read() {
        tickSteps.tickWhatIsKnown(null);
        OrganizationView organization = findOrganization.findCurrent().orElseThrow();
        Checklist checklist = keepProgress.checklist();
        Optional<OnboardingStep> next = checklist.next();
        Optional<OnboardingStep> resumeAt = rows.findById(Tenancy.current())
                .flatMap(OnboardingProgress::resumeAt)
                .filter(step -> checklist.stateOf(step) == StepState.OPEN)
                .or(() -> next);
        return new ProgressView(
                checklist.percent(),
                next.orElse(null),
                resumeAt.orElse(null),
                steps(checklist, organization.slug()),
                badges.findAllByOrderByGrantedAtAscIdAsc().stream()
                        .map(GrantedBadge::view)
                        .toList());
    }

    private static List<StepView> steps(Checklist checklist, String slug) {
        return Arrays.stream(OnboardingStep.values())
                .map(step -> new StepView(
                        step,
                        step.isRequiredOn(checklist.plan()),
                        checklist.stateOf(step),
                        checklist.stateOf(step) == StepState.OPEN
                                ? null
                                : checklist.marks().get(step),
                        step.places().stream().map(place -> place.of(slug)).toList()))
                .toList();
    }
}
