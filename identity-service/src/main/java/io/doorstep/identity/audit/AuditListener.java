package io.doorstep.identity.audit;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.inbox.OnEvent;
import org.springframework.stereotype.Component;

@Component
class AuditListener {

    private final RecordAudit recordAudit;
    private final Ids ids;

    AuditListener(RecordAudit recordAudit, Ids ids) {
        this.recordAudit = recordAudit;
        this.ids = ids;
    }

    @OnEvent(topic = "audit", type = "audit.recorded")
    void on(AuditRecorded event) {
        recordAudit.record(event.toEntries(ids));
    }
}
