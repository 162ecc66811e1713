package io.doorstep.leadcrm.importing;

import io.doorstep.leadcrm.importing.ImportedRows.ImportedRow;
import io.doorstep.leadcrm.importing.ImportedRows.Known;
import io.doorstep.leadcrm.importing.ReadEnquiry.Reading.Nobody;
import io.doorstep.leadcrm.importing.ReadEnquiry.Reading.Somebody;
import io.doorstep.leadcrm.importing.row.LeadRow;
import io.doorstep.leadcrm.importing.row.RowReader;
import io.doorstep.leadcrm.importing.row.RowReading.Readable;
import io.doorstep.leadcrm.importing.row.RowReading.Rejected;
import io.doorstep.leadcrm.lead.BringInLeads;
import io.doorstep.leadcrm.lead.BroughtIn;
import io.doorstep.leadcrm.lead.ListedEnquiry;
import io.doorstep.leadcrm.pipeline.FindPipelines;
import io.doorstep.tablekit.TableRow;
import io.doorstep.tablekit.importing.CellProblem;
import io.doorstep.tablekit.importing.RejectedRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings in some rows of a file; rows that were brought in before, and whose leads are still there, are done already.
@Component
class PortionWriter {

    private final ReadEnquiry readEnquiry;
    private final BringInLeads bringInLeads;
    private final ImportedRows importedRows;
    private final FindPipelines findPipelines;
    private final TransactionTemplate transaction;

    PortionWriter(
            ReadEnquiry readEnquiry,
            BringInLeads bringInLeads,
            ImportedRows importedRows,
            FindPipelines findPipelines,
            TransactionTemplate transaction) {
        this.readEnquiry = readEnquiry;
        this.bringInLeads = bringInLeads;
        this.importedRows = importedRows;
        this.findPipelines = findPipelines;
        this.transaction = transaction;
    }

    /// What came of the rows, one by one and counted.
    record Written(ImportCounts counts, List<ImportedRow> rows, List<RejectedRow> rejects, List<RowExample> examples) {}

    Written tryOut(ImportPlan plan, List<TableRow> rows, SeenPeople seen) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return write(plan, rows, seen);
        }));
    }

    boolean inOneStep(Supplier<Boolean> step) {
        return Boolean.TRUE.equals(transaction.execute(_ -> step.get()));
    }

    Written write(ImportPlan plan, List<TableRow> rows, SeenPeople seen) {
        Portion portion = new Portion(plan.dryRun() ? seen : new SeenPeople(), plan.dryRun());
        RowReader reader = plan.reader(findPipelines.forNewLeads().keys());
        for (TableRow row : rows) {
            switch (reader.read(row.cells())) {
                case Rejected(var problems) -> portion.reject(row.line(), problems);
                case Readable(var facts) -> take(row.line(), facts, portion);
            }
        }
        Map<UUID, Known> known = importedRows.findStanding(portion.fingerprints());
        List<ListedEnquiry> unknown = portion.listUnknown(known.keySet());
        return portion.written(rows.size(), known, bringIn(unknown, plan.dryRun()));
    }

    private List<BroughtIn> bringIn(List<ListedEnquiry> unknown, boolean dryRun) {
        if (unknown.isEmpty()) {
            return List.of();
        }
        return dryRun ? bringInLeads.tryOut(unknown) : bringInLeads.bringIn(unknown);
    }

    private void take(long line, LeadRow facts, Portion portion) {
        switch (readEnquiry.read(facts)) {
            case Somebody(var enquiry) -> portion.take(line, facts, enquiry);
            case Nobody(var reason) -> {
                String code = reason.name().toLowerCase(Locale.ROOT);
                portion.reject(line, List.of(new CellProblem(null, code, reason.text(), null)));
            }
        }
    }
}
