package io.doorstep.identity.onboarding;

import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Marks steps and grants what they earn. The progress is locked before, so that of two who bring the last two steps
/// at once the second sees the first.
@Component
class KeepProgress {

    private final ProgressRows rows;
    private final StepMarks marks;
    private final GrantedBadges badges;
    private final FindOrganization findOrganization;
    private final Ids ids;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    KeepProgress(
            ProgressRows rows,
            StepMarks marks,
            GrantedBadges badges,
            FindOrganization findOrganization,
            Ids ids,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.marks = marks;
        this.badges = badges;
        this.findOrganization = findOrganization;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// To be held before anything else of the onboarding is written.
    @Transactional(propagation = Propagation.MANDATORY)
    OnboardingProgress lock() {
        rows.begin(Tenancy.current());
        return rows.lock(Tenancy.current()).orElseThrow();
    }

    /// What is done stays as it is.
    @Transactional(propagation = Propagation.MANDATORY)
    void mark(Set<OnboardingStep> steps, StepState state, MarkSource source, @Nullable UUID by) {
        lock();
        Mark mark = new Mark(state, source, by, clock.instant());
        steps.forEach(step -> mark(step, mark));
        grant();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void reopen(OnboardingStep step) {
        lock();
        marks.findByStep(step)
                .filter(mark -> mark.mark().state() == StepState.SKIPPED)
                .ifPresent(marks::delete);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Checklist checklist() {
        return new Checklist(
                marks.byStep(),
                findOrganization.findCurrent().map(OrganizationView::tier).orElse(null));
    }

    private void mark(OnboardingStep step, Mark mark) {
        marks.findByStep(step)
                .ifPresentOrElse(
                        known -> {
                            if (known.mark().state() != StepState.DONE) {
                                known.become(mark);
                            }
                        },
                        () -> marks.save(new StepMark(ids.next(), step, mark)));
    }

    private void grant() {
        marks.flush();
        Checklist checklist = checklist();
        Set<Badge> had = badges.findAll().stream().map(GrantedBadge::badge).collect(Collectors.toSet());
        List<Badge> news = checklist.earned().stream()
                .filter(badge -> !had.contains(badge))
                .toList();
        Instant now = clock.instant();
        news.forEach(badge -> badges.save(new GrantedBadge(ids.next(), badge, now)));
        if (news.contains(Badge.ALL_SET)) {
            events.publishEvent(new OnboardingCompleted(
                    Tenancy.current(), checklist.earned(), checklist.in(StepState.SKIPPED), now));
        }
    }
}
