package io.doorstep.workflowkit;

import io.doorstep.kit.ids.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Begins a run in the transaction of its cause; where no workflow is connected, nothing is stored.
public class DelegateWork {

    private final Runs runs;
    private final KindsOfWork works;
    private final RunQueue queue;
    private final RunRetention retention;
    private final Ids ids;
    private final InstantSource clock;

    DelegateWork(Runs runs, KindsOfWork works, RunQueue queue, RunRetention retention, Ids ids, InstantSource clock) {
        this.runs = runs;
        this.works = works;
        this.queue = queue;
        this.retention = retention;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param retryOf the run that this one does once more
    /// @return the run, where a workflow is connected
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> delegate(Subject subject, @Nullable UUID retryOf) {
        UUID run = ids.next();
        Instant now = clock.instant();
        Optional<RunView> begun = runs.begin(run, subject, retryOf, now);
        begun.ifPresent(view -> {
            works.of(view).begun(view);
            queue.begin(run, view.answerBy());
            retention.begin();
        });
        return begun.map(RunView::id);
    }
}
