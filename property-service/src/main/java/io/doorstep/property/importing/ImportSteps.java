package io.doorstep.property.importing;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.security.Caller;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The steps of an import, each a transaction.
@Service
@Transactional
class ImportSteps {

    private static final Logger log = LoggerFactory.getLogger(ImportSteps.class);

    private final ImportRuns runs;
    private final PortionWriter writer;
    private final ImportedRows rows;
    private final RejectedRows rejects;
    private final Audit audit;
    private final InstantSource clock;

    ImportSteps(
            ImportRuns runs,
            PortionWriter writer,
            ImportedRows rows,
            RejectedRows rejects,
            Audit audit,
            InstantSource clock) {
        this.runs = runs;
        this.writer = writer;
        this.rows = rows;
        this.rejects = rejects;
        this.audit = audit;
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
    int begin(ImportId id, long rows) {
        ImportRun run = held(id);
        run.begin(rows);
        return run.attempts();
    }

    /// Takes in the rows and moves the place, both or neither.
    ///
    /// @param done rows that must be in already
    /// @return false when somebody else is further
    boolean take(ImportId id, ImportPlan plan, RowOverview overview, long done, List<TableRow> portion) {
        ImportRun run = held(id);
        if (!run.status().isOnItsWay() || run.rowsDone() != done) {
            return false;
        }
        Instant began = run.progress().startedAt();
        PortionWriter.Written written = writer.write(plan, overview, began, done, portion);
        rows.add(id, written.rows());
        rejects.add(id.value(), written.rejects());
        runs.findAndHold(id.value()).orElseThrow().add(written.result());
        return true;
    }

    void end(ImportId id, ImportStatus with, @Nullable String why) {
        ImportRun run = held(id);
        if (run.status().isOnItsWay() || run.status() == ImportStatus.UNDOING) {
            run.end(with, why, clock.instant());
            finish(run.progress());
        }
    }

    private void finish(ImportProgress progress) {
        audit.record(
                "import",
                "Listing",
                progress.id(),
                Map.of(
                        "file", progress.fileName(),
                        "status", progress.status(),
                        "dryRun", progress.dryRun(),
                        "created", progress.created(),
                        "updated", progress.updated(),
                        "unchanged", progress.unchanged(),
                        "rejected", progress.rejected(),
                        "takenBack", progress.takenBack(),
                        "kept", progress.kept()));
        log.atInfo()
                .addKeyValue(LogKeys.JOB, progress.id())
                .addKeyValue("status", progress.status())
                .addKeyValue(LogKeys.COUNT, progress.created() + progress.updated())
                .log("Import over");
    }

    private ImportRun held(ImportId id) {
        return runs.findAndHold(id.value()).orElseThrow();
    }
}
