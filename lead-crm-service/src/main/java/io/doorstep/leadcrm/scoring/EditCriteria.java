package io.doorstep.leadcrm.scoring;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts other criteria in the place of those that hold; open leads are scored anew soon after.
@Component
class EditCriteria {

    private final CriteriaStore store;
    private final Scorecards scorecards;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final InstantSource clock;

    EditCriteria(
            CriteriaStore store,
            Scorecards scorecards,
            ApplicationEventPublisher events,
            Audit audit,
            InstantSource clock) {
        this.store = store;
        this.scorecards = scorecards;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    @Transactional
    CriteriaOutcome replace(List<Criterion> list, IntConsumer precondition) {
        List<FieldProblem> problems = CheckCriteria.check(list);
        if (!problems.isEmpty()) {
            return new CriteriaOutcome.Refused(problems);
        }
        Criteria before = store.lock();
        precondition.accept(before.version());
        if (before.list().equals(list)) {
            return new CriteriaOutcome.Replaced(before);
        }
        Instant now = clock.instant();
        Criteria after = new Criteria(before.version() + 1, list);
        store.put(after, now);
        scorecards.forget();
        audit.record("update", "ScoringCriteria", Tenancy.current(), Map.of("version", after.version()));
        events.publishEvent(new ScoringChanged(now));
        return new CriteriaOutcome.Replaced(after);
    }

    /// Every way in which a change of the criteria can end.
    sealed interface CriteriaOutcome {

        /// They hold from now on.
        record Replaced(Criteria criteria) implements CriteriaOutcome {}

        /// They make no sense, or are not fair.
        record Refused(List<FieldProblem> problems) implements CriteriaOutcome {}
    }
}
