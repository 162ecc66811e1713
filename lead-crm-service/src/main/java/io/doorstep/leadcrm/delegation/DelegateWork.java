package io.doorstep.leadcrm.delegation;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.delegation.RunView.Subject;
import io.doorstep.leadcrm.lead.EnquiryRepeated;
import io.doorstep.leadcrm.lead.LeadCaptured;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Begins a run in the transaction of its cause; where no workflow is connected, nothing is stored.
@Component
class DelegateWork {

    private final Runs runs;
    private final RunQueue queue;
    private final Ids ids;
    private final InstantSource clock;

    DelegateWork(Runs runs, RunQueue queue, Ids ids, InstantSource clock) {
        this.runs = runs;
        this.queue = queue;
        this.ids = ids;
        this.clock = clock;
    }

    /// The lead has a score of our own already, so whatever follows on it waits for nobody.
    @EventListener
    void on(LeadCaptured event) {
        delegate(WorkKind.LEAD_SCORING, Subject.lead(event.lead().value()), null);
    }

    @EventListener
    void on(EnquiryRepeated event) {
        delegate(WorkKind.LEAD_SCORING, Subject.lead(event.lead().value()), null);
    }

    /// @return the run, where a workflow is connected
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<UUID> delegate(WorkKind kind, Subject subject, @Nullable UUID retryOf) {
        UUID run = ids.next();
        Instant now = clock.instant();
        Optional<Instant> answerBy = runs.begin(run, kind, subject, retryOf, now);
        answerBy.ifPresent(by -> queue.begin(run, by));
        return answerBy.map(_ -> run);
    }
}
