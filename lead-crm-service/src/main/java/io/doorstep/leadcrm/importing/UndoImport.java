package io.doorstep.leadcrm.importing;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.importing.ImportConfiguration.UndoJob;
import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.tablekit.importing.UndoOutcome;
import io.doorstep.tablekit.importing.UndoOutcome.Begun;
import io.doorstep.tablekit.importing.UndoOutcome.NoSuchImport;
import io.doorstep.tablekit.importing.UndoOutcome.NothingToUndo;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has taken back what an import made.
@Component
public class UndoImport {

    private final ImportRuns runs;
    private final TenantTask<UndoJob> task;
    private final Jobs jobs;
    private final InstantSource clock;

    UndoImport(ImportRuns runs, TenantTask<UndoJob> leadImportUndoing, Jobs jobs, InstantSource clock) {
        this.runs = runs;
        this.task = leadImportUndoing;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public UndoOutcome<ImportProgress> undo(ImportId id) {
        Optional<ImportRun> found = runs.findAndHold(id.value());
        if (found.isEmpty()) {
            return new NoSuchImport<>(id);
        }
        ImportRun run = found.get();
        if (!run.status().canBeUndone() || run.plan().dryRun()) {
            return new NothingToUndo<>(run.status(), run.plan().dryRun());
        }
        run.beginUndoing();
        jobs.schedule(task, id.toString(), new UndoJob(id.value()), clock.instant());
        return new Begun<>(run.progress());
    }
}
