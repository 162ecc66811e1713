package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.lead.LeadChoice;
import io.doorstep.leadcrm.lead.LeadSort;
import io.doorstep.leadcrm.lead.LeadWalk;
import io.doorstep.leadcrm.lead.WalkLeads;
import io.doorstep.tablekit.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Takes leads out as a file while they are read; that somebody began to is in the audit log, whatever becomes of it.
@Component
public class ExportLeads {

    private static final Logger log = LoggerFactory.getLogger(ExportLeads.class);

    private final WalkLeads walkLeads;
    private final Audit audit;
    private final TransactionOperations transaction;

    ExportLeads(WalkLeads walkLeads, Audit audit, TransactionOperations transaction) {
        this.walkLeads = walkLeads;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// Decides what the caller gets, and writes down that it was asked for; the rows are read as they are written.
    ///
    /// @param mark whether text begins with a byte order mark
    public LeadFile open(LeadChoice choice, LeadSort sort, ExportFormat format, boolean mark) {
        LeadWalk walk = walkLeads.forCaller(choice, sort);
        transaction.executeWithoutResult(
                _ -> audit.record("export", "Lead", Tenancy.current(), ExportTrace.of(choice, format)));
        return out -> {
            long rows = write(walk, format, mark, out);
            log.atInfo().addKeyValue(LogKeys.COUNT, rows).log("Leads exported");
        };
    }

    static long write(LeadWalk walk, ExportFormat format, boolean mark, OutputStream out) throws IOException {
        TableWriter table = format.writer(out, mark);
        table.write(LeadColumn.titles());
        long rows = walk.forEach(lead -> table.write(LeadColumn.cellsOf(lead)));
        table.finish();
        return rows;
    }

    /// A file that comes into being as it is written.
    public interface LeadFile {

        void writeTo(OutputStream out) throws IOException;
    }
}
