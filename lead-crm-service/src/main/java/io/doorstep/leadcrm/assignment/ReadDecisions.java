package io.doorstep.leadcrm.assignment;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.assignment.Decisions.Recorded;
import io.doorstep.leadcrm.assignment.ReplayOutcome.NotByRules;
import io.doorstep.leadcrm.assignment.ReplayOutcome.NotFound;
import io.doorstep.leadcrm.assignment.ReplayOutcome.Replayed;
import io.doorstep.leadcrm.assignment.engine.Decision;
import io.doorstep.leadcrm.assignment.engine.Engine;
import io.doorstep.leadcrm.assignment.engine.Situation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what was decided about a lead, and decides it once more. Whether the caller may see the lead is asked before.
@Component
@Transactional(readOnly = true)
public class ReadDecisions {

    private static final String SORT = "-decidedAt";

    private final Decisions decisions;
    private final Policies policies;
    private final Cursors cursors;

    ReadDecisions(Decisions decisions, Policies policies, Cursors cursors) {
        this.decisions = decisions;
        this.policies = policies;
        this.cursors = cursors;
    }

    /// The newest first.
    public Page<PastDecision> list(UUID lead, @Nullable String cursor, int limit) {
        List<PastDecision> found = decisions.list(lead, cursors.decode(cursor, SORT, TimePlace.LATEST), limit + 1);
        return Page.cut(found, limit, last -> cursors.encode(SORT, new TimePlace(last.decidedAt(), last.id())));
    }

    /// Runs the engine again on what it knew then: under the rules of then, and under today's.
    public ReplayOutcome replay(UUID lead, UUID id) {
        Recorded recorded = decisions.find(lead, id).orElse(null);
        if (recorded == null) {
            return new NotFound(id);
        }
        Situation then = recorded.situation();
        Decision made = recorded.decision();
        if (then == null || made == null) {
            return new NotByRules(id);
        }
        StoredPolicy today = policies.current();
        return new Replayed(made, Engine.decide(then), Engine.decide(then.under(today.policy())), today.version());
    }
}
