package io.doorstep.property.importing;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.property.importing.row.ColumnGuess;
import io.doorstep.tablekit.UnreadableTableException;
import io.doorstep.tablekit.importing.FileHeader;
import io.doorstep.tablekit.importing.ImportFolder;
import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.tablekit.importing.StartOutcome;
import io.doorstep.tablekit.importing.StartOutcome.Refused;
import io.doorstep.tablekit.importing.StartOutcome.Started;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a file, looks whether it can be read by its plan, and has it brought in in the background.
@Service
public class StartImport {

    private final ImportFolder folder;
    private final ImportSteps steps;
    private final TenantTask<ImportJob> task;
    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;

    StartImport(
            ImportFolder folder,
            ImportSteps steps,
            TenantTask<ImportJob> listingImport,
            Jobs jobs,
            Ids ids,
            InstantSource clock) {
        this.folder = folder;
        this.steps = steps;
        this.task = listingImport;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public StartOutcome<ImportProgress> start(String fileName, InputStream content, ImportOptions options) {
        ImportId id = new ImportId(ids.next());
        ImportPlan plan;
        try {
            plan = folder.keep(id.value(), content, header -> plan(header, options));
        } catch (UnreadableTableException e) {
            return new Refused<>(String.valueOf(e.getMessage()));
        }
        ImportRun run = steps.store(id, fileName, plan);
        jobs.schedule(task, id.toString(), new ImportJob(id.value()), clock.instant());
        return new Started<>(run.progress());
    }

    private static ImportPlan plan(FileHeader header, ImportOptions options) {
        Map<String, String> mapping =
                options.mapping().isEmpty() ? ColumnGuess.mapping(header.columns()) : options.mapping();
        Map<String, String> units = new LinkedHashMap<>(ColumnGuess.units(mapping));
        units.putAll(options.units());
        ImportPlan plan =
                new ImportPlan(header.columns(), mapping, units, options.defaults(), options.dryRun(), header.shape());
        plan.reader();
        return plan;
    }
}
