package io.doorstep.identity.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds what a service did to the bound organization's log.
@Component
class RecordAudit {

    private final AuditEntries entries;
    private final AuditMonths months;

    RecordAudit(AuditEntries entries, AuditMonths months) {
        this.entries = entries;
        this.months = months;
    }

    @Transactional
    void record(List<AuditEntry> done) {
        done.forEach(entry -> months.openFor(entry.recordedAt()));
        entries.add(done);
    }
}
