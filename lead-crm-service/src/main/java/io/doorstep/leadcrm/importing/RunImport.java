package io.doorstep.leadcrm.importing;

import io.doorstep.leadcrm.lead.AssignWaitingLeads;
import io.doorstep.tablekit.TableRow;
import io.doorstep.tablekit.importing.FileRun;
import io.doorstep.tablekit.importing.FileWork;
import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.tablekit.importing.ImportStatus;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Brings a file in, unless that was done already; its leads are assigned portion by portion.
@Component
class RunImport {

    private final ImportSteps steps;
    private final FileRun fileRun;
    private final AssignWaitingLeads assignWaitingLeads;

    RunImport(ImportSteps steps, FileRun fileRun, AssignWaitingLeads assignWaitingLeads) {
        this.steps = steps;
        this.fileRun = fileRun;
        this.assignWaitingLeads = assignWaitingLeads;
    }

    void run(ImportId id) {
        steps.plan(id).ifPresent(plan -> fileRun.run(id.value(), plan.shape(), new Leads(id, plan)));
    }

    private final class Leads implements FileWork {

        private final ImportId id;
        private final ImportPlan plan;
        private final SeenPeople seen = new SeenPeople();

        Leads(ImportId id, ImportPlan plan) {
            this.id = id;
            this.plan = plan;
        }

        @Override
        public int begin(Iterator<TableRow> rows) {
            long total = 0;
            while (rows.hasNext()) {
                rows.next();
                total++;
            }
            return steps.begin(id, total);
        }

        @Override
        public long rowsDone() {
            long done = steps.rowsDone(id);
            if (done > 0) {
                assignWaitingLeads.assignNewSoon();
            }
            return done;
        }

        @Override
        public boolean take(long done, List<TableRow> portion) {
            if (plan.dryRun()) {
                return steps.tryOut(id, plan, done, portion, seen);
            }
            boolean taken = steps.take(id, plan, done, portion);
            assignWaitingLeads.assignNewSoon();
            return taken;
        }

        @Override
        public void complete() {
            steps.end(id, ImportStatus.COMPLETED, null);
        }

        @Override
        public void fail(String why) {
            steps.end(id, ImportStatus.FAILED, why);
        }
    }
}
