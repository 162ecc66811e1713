package io.doorstep.workflowkit;

import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Does ourselves what a workflow has not done.
class FallBack {

    static final String NOTHING_TO_DO = "There is nothing to do any more";
    static final String OVERTAKEN = "It was asked for once more";

    private static final Logger log = LoggerFactory.getLogger(FallBack.class);

    private final Runs runs;
    private final KindsOfWork works;
    private final InstantSource clock;

    FallBack(Runs runs, KindsOfWork works, InstantSource clock) {
        this.runs = runs;
        this.works = works;
        this.clock = clock;
    }

    @Transactional
    void atDeadline(UUID id) {
        runs.findToSettle(id).filter(RunView::isOpen).ifPresent(run -> doIt(run, why(run)));
    }

    @Transactional
    void now(UUID id, String because) {
        runs.findToSettle(id).filter(RunView::isOpen).ifPresent(run -> doIt(run, because));
    }

    /// The workflow says that it will not.
    @Transactional(propagation = Propagation.MANDATORY)
    void decline(RunView run, String because, String answerHash) {
        doIt(run, because);
        runs.noteAnswer(run.id(), answerHash);
    }

    private void doIt(RunView run, String because) {
        if (runs.isOvertaken(run)) {
            runs.settle(run.id(), RunState.SUPERSEDED, OVERTAKEN, null, null, clock.instant());
            return;
        }
        works.of(run)
                .doIt(run, because)
                .ifPresentOrElse(
                        result -> runs.settle(run.id(), RunState.FELL_BACK, because, result, null, clock.instant()),
                        () -> runs.settle(run.id(), RunState.DROPPED, NOTHING_TO_DO, null, null, clock.instant()));
        log.atInfo()
                .addKeyValue(RunLog.RUN, run.id())
                .addKeyValue(RunLog.KIND, run.kind().name())
                .log("Workflow did not do it");
    }

    private static String why(RunView run) {
        if (run.takenAt() != null) {
            return "The workflow took it and did not answer in time";
        }
        return run.trouble() == null
                ? "The workflow was not reached in time"
                : "The workflow was not reached: " + run.trouble();
    }
}
