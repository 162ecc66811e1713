package io.doorstep.property.importing;

import io.doorstep.tablekit.TableRow;
import io.doorstep.tablekit.importing.FileRun;
import io.doorstep.tablekit.importing.FileWork;
import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.tablekit.importing.ImportStatus;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Service;

/// Brings a file in, unless that was done already.
@Service
class RunImport {

    private final ImportSteps steps;
    private final FileRun fileRun;

    RunImport(ImportSteps steps, FileRun fileRun) {
        this.steps = steps;
        this.fileRun = fileRun;
    }

    void run(ImportId id) {
        steps.plan(id).ifPresent(plan -> fileRun.run(id.value(), plan.shape(), new Listings(id, plan)));
    }

    private final class Listings implements FileWork {

        private final ImportId id;
        private final ImportPlan plan;
        private RowOverview overview = RowOverview.NONE;

        Listings(ImportId id, ImportPlan plan) {
            this.id = id;
            this.plan = plan;
        }

        @Override
        public int begin(Iterator<TableRow> rows) {
            overview = RowOverview.of(rows, plan.reader());
            return steps.begin(id, overview.rows());
        }

        @Override
        public long rowsDone() {
            return steps.rowsDone(id);
        }

        @Override
        public boolean take(long done, List<TableRow> portion) {
            return steps.take(id, plan, overview, done, portion);
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
