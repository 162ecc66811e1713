package io.doorstep.leadcrm.importing;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.table.TableFile;
import io.doorstep.kit.table.TableShape;
import io.doorstep.kit.table.UnreadableTableException;
import io.doorstep.leadcrm.importing.ImportConfiguration.ImportJob;
import io.doorstep.leadcrm.importing.StartOutcome.Refused;
import io.doorstep.leadcrm.importing.StartOutcome.Started;
import io.doorstep.leadcrm.importing.row.ColumnGuess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a file, looks whether it can be read by its plan, and has it brought in in the background.
@Component
public class StartImport {

    private static final int LONGEST_NAME = 200;

    private final ImportFolder folder;
    private final ImportSteps steps;
    private final TenantTask<ImportJob> task;
    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;

    StartImport(
            ImportFolder folder,
            ImportSteps steps,
            TenantTask<ImportJob> leadImport,
            Jobs jobs,
            Ids ids,
            InstantSource clock) {
        this.folder = folder;
        this.steps = steps;
        this.task = leadImport;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public StartOutcome start(String fileName, InputStream content, ImportOptions options) {
        ImportId id = new ImportId(ids.next());
        Path file = folder.keep(id, content);
        ImportPlan plan;
        try {
            plan = plan(file, options);
            plan.reader(List.of());
        } catch (IllegalArgumentException | UnreadableTableException e) {
            folder.remove(id);
            return new Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            folder.remove(id);
            return new Refused("The file cannot be read.");
        }
        ImportRun run = steps.store(id, shortened(fileName), plan);
        jobs.schedule(task, id.toString(), new ImportJob(id.value()), clock.instant());
        return new Started(run.progress());
    }

    private static ImportPlan plan(Path file, ImportOptions options) throws IOException {
        TableShape shape = TableShape.of(file);
        try (TableFile table = TableFile.open(file, shape)) {
            if (!table.hasNext()) {
                throw new IllegalArgumentException("The file is empty.");
            }
            List<String> columns =
                    table.next().cells().stream().map(String::strip).toList();
            if (columns.stream().distinct().count() < columns.size() || columns.contains("")) {
                throw new IllegalArgumentException(
                        "The first line must name each column, with no name empty or used twice.");
            }
            Map<String, String> mapping =
                    options.mapping().isEmpty() ? ColumnGuess.mapping(columns) : options.mapping();
            return new ImportPlan(columns, mapping, options.defaults(), options.dryRun(), shape);
        }
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
