package io.doorstep.workflowkit;

import io.doorstep.kit.audit.Audit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Asks the workflow once more: the run that is over stays as it was, and another one begins.
public class RetryRun {

    private final Runs runs;
    private final DelegateWork delegateWork;
    private final Audit audit;

    RetryRun(Runs runs, DelegateWork delegateWork, Audit audit) {
        this.runs = runs;
        this.delegateWork = delegateWork;
        this.audit = audit;
    }

    @Transactional
    public Outcome retry(UUID id) {
        Optional<RunView> found = runs.findToSettle(id);
        if (found.isEmpty()) {
            return new Outcome.NotFound(id);
        }
        RunView run = found.get();
        if (run.isOpen()) {
            return new Outcome.StillOpen(id);
        }
        return delegateWork
                .delegate(run.about(), id)
                .<Outcome>map(next -> {
                    audit.record("retry", "WorkflowRun", id, Map.of("by", next));
                    return new Outcome.Begun(runs.find(next).orElseThrow());
                })
                .orElseGet(() -> new Outcome.NotConnected(run.kind()));
    }

    /// Every way in which a retry can end.
    public sealed interface Outcome {

        /// Another run is under way.
        record Begun(RunView run) implements Outcome {}

        /// The workflow may still answer.
        record StillOpen(UUID id) implements Outcome {}

        /// No workflow is there to ask.
        record NotConnected(WorkKind kind) implements Outcome {}

        /// There is no such run.
        record NotFound(UUID id) implements Outcome {}
    }
}
