package io.doorstep.leadcrm.assignment;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what people or time decided about who has a lead.
@Component
public class RecordDecision {

    private final Decisions decisions;
    private final Ids ids;
    private final InstantSource clock;

    RecordDecision(Decisions decisions, Ids ids, InstantSource clock) {
        this.decisions = decisions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param reason one sentence for people
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID lead, DecisionKind kind, @Nullable UUID assignee, @Nullable UUID pond, String reason) {
        UUID actor = Optional.ofNullable(Caller.find())
                .filter(caller -> caller.kind() == Caller.Kind.USER)
                .map(Caller::userId)
                .orElse(null);
        decisions.add(
                lead,
                new PastDecision(
                        ids.next(), kind, reason, assignee, null, pond, actor, null, List.of(), clock.instant()));
    }
}
