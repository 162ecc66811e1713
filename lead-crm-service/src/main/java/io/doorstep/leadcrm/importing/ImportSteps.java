package io.doorstep.leadcrm.importing;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.importing.ImportConfiguration.CompareJob;
import io.doorstep.leadcrm.importing.PortionWriter.Written;
import io.doorstep.tablekit.TableRow;
import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.tablekit.importing.ImportStatus;
import io.doorstep.tablekit.importing.RejectedRows;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The steps of an import, each a transaction.
@Component
@Transactional
class ImportSteps {

    private static final Logger log = LoggerFactory.getLogger(ImportSteps.class);

    private final ImportRuns runs;
    private final PortionWriter writer;
    private final ImportedRows rows;
    private final RejectedRows rejects;
    private final Audit audit;
    private final TenantTask<CompareJob> comparing;
    private final Jobs jobs;
    private final InstantSource clock;

    ImportSteps(
            ImportRuns runs,
            PortionWriter writer,
            ImportedRows rows,
            RejectedRows rejects,
            Audit audit,
            TenantTask<CompareJob> leadImportComparing,
            Jobs jobs,
            InstantSource clock) {
        this.runs = runs;
        this.writer = writer;
        this.rows = rows;
        this.rejects = rejects;
        this.audit = audit;
        this.comparing = leadImportComparing;
        this.jobs = jobs;
        this.clock = clock;
    }

    ImportRun store(ImportId id, String fileName, ImportPlan plan) {
        Caller caller = Caller.find();
        String requestedBy = caller == null ? null : caller.subject();
        return runs.saveAndFlush(new ImportRun(id, fileName, plan, requestedBy, clock.instant()));
    }

    /// @return empty when nothing is left to do
    @Transactional(readOnly = true)
    Optional<ImportPlan> plan(ImportId id) {
        return runs.find(id.value()).filter(run -> run.status().isOnItsWay()).map(ImportRun::plan);
    }

    @Transactional(readOnly = true)
    long rowsDone(ImportId id) {
        return runs.find(id.value()).orElseThrow().rowsDone();
    }

    /// @return how often it was begun since a portion got in
    int begin(ImportId id, long total) {
        ImportRun run = held(id);
        run.begin(total);
        if (run.plan().dryRun()) {
            rejects.forget(id.value());
        }
        return run.attempts();
    }

    /// Takes in the rows and moves the place, both or neither.
    ///
    /// @param done rows that must be in already
    /// @return false when somebody else is further
    boolean take(ImportId id, ImportPlan plan, long done, List<TableRow> portion) {
        ImportRun run = held(id);
        if (!run.status().isOnItsWay() || run.rowsDone() != done) {
            return false;
        }
        Written written = writer.write(plan, portion, new SeenPeople());
        rows.add(id, written.rows());
        rejects.add(id.value(), written.rejects());
        run.add(written.counts(), List.of());
        return true;
    }

    /// Lets everything happen, looks what it came to, and lets it not have happened.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    boolean tryOut(ImportId id, ImportPlan plan, long done, List<TableRow> portion, SeenPeople seen) {
        Written written = writer.tryOut(plan, portion, seen);
        return writer.inOneStep(() -> {
            ImportRun run = held(id);
            if (!run.status().isOnItsWay() || run.rowsDone() != done) {
                return false;
            }
            rejects.add(id.value(), written.rejects());
            run.add(written.counts(), written.examples());
            return true;
        });
    }

    void end(ImportId id, ImportStatus with, @Nullable String why) {
        ImportRun run = held(id);
        if (run.status().isOnItsWay() || run.status() == ImportStatus.UNDOING) {
            Instant now = clock.instant();
            run.end(with, why, now);
            record(run.progress());
            if (with != ImportStatus.UNDONE && !run.plan().dryRun()) {
                jobs.schedule(comparing, id.toString(), new CompareJob(id.value()), now);
            }
        }
    }

    private void record(ImportProgress progress) {
        ImportCounts counts = progress.counts();
        audit.record(
                "import",
                "Lead",
                progress.id(),
                Map.of(
                        "file", progress.fileName(),
                        "status", progress.status(),
                        "dryRun", progress.dryRun(),
                        "created", counts.created(),
                        "newPeople", counts.newPeople(),
                        "updated", counts.updated(),
                        "unchanged", counts.unchanged(),
                        "rejected", counts.rejected(),
                        "takenBack", counts.takenBack(),
                        "kept", counts.kept()));
        log.atInfo()
                .addKeyValue(LogKeys.JOB, progress.id())
                .addKeyValue("status", progress.status())
                .addKeyValue(LogKeys.COUNT, counts.created() + counts.updated())
                .log("Import over");
    }

    private ImportRun held(ImportId id) {
        return runs.findAndHold(id.value()).orElseThrow();
    }
}
