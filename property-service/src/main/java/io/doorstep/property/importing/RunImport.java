package io.doorstep.property.importing;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.table.TableFile;
import io.doorstep.kit.table.TableRow;
import io.doorstep.kit.table.UnreadableTableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Brings a file in, portion by portion; after a crash it goes on behind the last portion that was committed.
@Service
class RunImport {

    /// Rows in one transaction.
    private static final int PORTION = 500;

    /// Without a portion getting in between.
    private static final int MOST_ATTEMPTS = 8;

    private static final Logger log = LoggerFactory.getLogger(RunImport.class);

    private final ImportSteps steps;
    private final ImportFolder folder;

    RunImport(ImportSteps steps, ImportFolder folder) {
        this.steps = steps;
        this.folder = folder;
    }

    void run(ImportId id) {
        ImportPlan plan = steps.plan(id).orElse(null);
        if (plan == null) {
            return;
        }
        try {
            RowOverview overview = overview(id, plan);
            if (steps.begin(id, overview.rows()) > MOST_ATTEMPTS) {
                steps.fail(id, "It could not be completed after several attempts.");
            } else if (bringIn(id, plan, overview)) {
                steps.complete(id);
            } else {
                return;
            }
        } catch (UnreadableTableException e) {
            steps.fail(id, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            log.atWarn().addKeyValue(LogKeys.JOB, id).setCause(e).log("The file of an import is gone");
            steps.fail(id, "The file is no longer there. Send it again.");
        }
        folder.remove(id);
    }

    private RowOverview overview(ImportId id, ImportPlan plan) throws IOException {
        try (TableFile table = open(id, plan)) {
            return RowOverview.of(table, plan.reader());
        }
    }

    /// @return false when somebody else brings it in and is further
    private boolean bringIn(ImportId id, ImportPlan plan, RowOverview overview) throws IOException {
        try (TableFile table = open(id, plan)) {
            long done = steps.rowsDone(id);
            for (long row = 0; row < done && table.hasNext(); row++) {
                table.next();
            }
            while (table.hasNext()) {
                List<TableRow> portion = new ArrayList<>(PORTION);
                while (portion.size() < PORTION && table.hasNext()) {
                    portion.add(table.next());
                }
                if (!steps.take(id, plan, overview, done, portion)) {
                    return false;
                }
                done += portion.size();
            }
            return true;
        }
    }

    private TableFile open(ImportId id, ImportPlan plan) throws IOException {
        TableFile table = TableFile.open(folder.fileOf(id), plan.shape());
        if (table.hasNext()) {
            table.next();
        }
        return table;
    }
}
