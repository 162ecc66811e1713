package io.doorstep.identity.audit;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Takes out the bound organization's log, portion by portion, so that neither its length nor a slow reader matters.
@Component
class ExportAuditLog {

    private static final int AT_A_TIME = 1000;
    private static final Instant NEWEST = Instant.parse("9999-01-01T00:00:00Z");

    private final AuditEntries entries;
    private final Audit audit;
    private final TransactionOperations transaction;

    ExportAuditLog(AuditEntries entries, Audit audit, TransactionOperations transaction) {
        this.entries = entries;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// The newest first, up to what was there at the beginning.
    void export(AuditFilter filter, ExportFormat format, EntryWriter writer) throws IOException {
        transaction.executeWithoutResult(
                _ -> audit.record("export", "AuditLog", Tenancy.current(), details(filter, format)));
        List<LinkedEntry> portion = entries.list(filter, NEWEST, Ids.LAST, AT_A_TIME);
        while (!portion.isEmpty()) {
            for (LinkedEntry link : portion) {
                writer.write(link);
            }
            AuditEntry last = portion.getLast().entry();
            portion = entries.list(filter, last.recordedAt(), last.id(), AT_A_TIME);
        }
    }

    private static Map<String, Object> details(AuditFilter filter, ExportFormat format) {
        Map<String, Object> details = new TreeMap<>(filter.given());
        details.put("format", format.key());
        return details;
    }

    /// Where the entries go.
    interface EntryWriter {

        void write(LinkedEntry link) throws IOException;
    }
}
