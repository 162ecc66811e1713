package io.doorstep.leadcrm.importing;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.table.TableFile;
import io.doorstep.kit.table.TableRow;
import io.doorstep.kit.table.UnreadableTableException;
import io.doorstep.leadcrm.lead.AssignWaitingLeads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings a file in, portion by portion; after a crash it goes on behind the last portion that was committed.
@Component
class RunImport {

    /// Rows in one transaction.
    private static final int PORTION = 500;

    /// Without a portion getting in between.
    private static final int MOST_ATTEMPTS = 8;

    private static final Logger log = LoggerFactory.getLogger(RunImport.class);

    private final ImportSteps steps;
    private final ImportFolder folder;
    private final AssignWaitingLeads assignWaitingLeads;

    RunImport(ImportSteps steps, ImportFolder folder, AssignWaitingLeads assignWaitingLeads) {
        this.steps = steps;
        this.folder = folder;
        this.assignWaitingLeads = assignWaitingLeads;
    }

    void run(ImportId id) {
        ImportPlan plan = steps.plan(id).orElse(null);
        if (plan == null) {
            return;
        }
        try {
            if (steps.begin(id, countRows(id, plan)) > MOST_ATTEMPTS) {
                steps.end(id, ImportStatus.FAILED, "It could not be completed after several attempts.");
            } else if (bringIn(id, plan)) {
                steps.end(id, ImportStatus.COMPLETED, null);
            } else {
                return;
            }
        } catch (UnreadableTableException e) {
            steps.end(id, ImportStatus.FAILED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            log.atWarn().addKeyValue(LogKeys.JOB, id).setCause(e).log("The file of an import is gone");
            steps.end(id, ImportStatus.FAILED, "The file is no longer there. Send it again.");
        }
        folder.remove(id);
    }

    private long countRows(ImportId id, ImportPlan plan) throws IOException {
        try (TableFile table = open(id, plan)) {
            long rows = 0;
            while (table.hasNext()) {
                table.next();
                rows++;
            }
            return rows;
        }
    }

    /// @return false when somebody else brings it in and is further
    private boolean bringIn(ImportId id, ImportPlan plan) throws IOException {
        SeenPeople seen = new SeenPeople();
        try (TableFile table = open(id, plan)) {
            long done = steps.rowsDone(id);
            for (long row = 0; row < done && table.hasNext(); row++) {
                table.next();
            }
            if (done > 0) {
                assignWaitingLeads.assignNewSoon();
            }
            while (table.hasNext()) {
                List<TableRow> portion = new ArrayList<>(PORTION);
                while (portion.size() < PORTION && table.hasNext()) {
                    portion.add(table.next());
                }
                if (!takeOrTryOut(id, plan, done, portion, seen)) {
                    return false;
                }
                done += portion.size();
            }
            return true;
        }
    }

    private boolean takeOrTryOut(ImportId id, ImportPlan plan, long done, List<TableRow> portion, SeenPeople seen) {
        if (plan.dryRun()) {
            return steps.tryOut(id, plan, done, portion, seen);
        }
        boolean taken = steps.take(id, plan, done, portion);
        assignWaitingLeads.assignNewSoon();
        return taken;
    }

    private TableFile open(ImportId id, ImportPlan plan) throws IOException {
        TableFile table = TableFile.open(folder.fileOf(id), plan.shape());
        if (table.hasNext()) {
            table.next();
        }
        return table;
    }
}
