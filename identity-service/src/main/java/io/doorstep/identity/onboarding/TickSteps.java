package io.doorstep.identity.onboarding;

import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.MemberFilter;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.kit.ids.Ids;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ticks off what the bound organization's data prove; a step that is done stays done.
@Component
public class TickSteps {

    private static final MemberFilter EVERYBODY = new MemberFilter(null, null, null, null);

    /// A trial is nobody's choice, and a subscription that ended none any more.
    private static final Set<String> PAID_FOR = Set.of("ACTIVE", "PAST_DUE");

    private final StepMarks marks;
    private final KeepProgress keepProgress;
    private final FindOrganization findOrganization;
    private final FindMember findMember;

    TickSteps(StepMarks marks, KeepProgress keepProgress, FindOrganization findOrganization, FindMember findMember) {
        this.marks = marks;
        this.keepProgress = keepProgress;
        this.findOrganization = findOrganization;
        this.findMember = findMember;
    }

    /// What this service knows itself.
    ///
    /// @param by whose doing it is, if that is known
    @Transactional
    void tickWhatIsKnown(@Nullable UUID by) {
        Set<OnboardingStep> proved = EnumSet.noneOf(OnboardingStep.class);
        findOrganization.findCurrent().ifPresent(organization -> proved.addAll(provedBy(organization)));
        if (findMember.list(EVERYBODY, Instant.EPOCH, Ids.FIRST, 2).size() > 1) {
            proved.add(OnboardingStep.INVITATIONS);
        }
        tick(proved, by);
    }

    /// What another service has told.
    @Transactional
    public void tick(OnboardingStep step) {
        tick(step, null);
    }

    /// What another service has told of a user's doing.
    @Transactional
    public void tick(OnboardingStep step, @Nullable UUID by) {
        tick(EnumSet.of(step), by);
    }

    /// @param subscriptionStatus as billing says it now
    @Transactional
    public void tickPlan(String subscriptionStatus) {
        if (PAID_FOR.contains(subscriptionStatus)) {
            tick(OnboardingStep.PLAN);
        }
    }

    private void tick(Set<OnboardingStep> proved, @Nullable UUID by) {
        var known = marks.byStep();
        proved.removeIf(step -> known.containsKey(step) && known.get(step).state() == StepState.DONE);
        if (!proved.isEmpty()) {
            keepProgress.mark(proved, StepState.DONE, MarkSource.DATA, by);
        }
    }

    private static Set<OnboardingStep> provedBy(OrganizationView organization) {
        Set<OnboardingStep> proved = EnumSet.noneOf(OnboardingStep.class);
        if (organization.branding().primaryColor() != null
                || organization.branding().logoUrl() != null) {
            proved.add(OnboardingStep.BRAND);
        }
        if (organization.persona().name() != null) {
            proved.add(OnboardingStep.PERSONA);
        }
        String subscription = organization.subscription().status();
        if (subscription != null && PAID_FOR.contains(subscription)) {
            proved.add(OnboardingStep.PLAN);
        }
        return proved;
    }
}
