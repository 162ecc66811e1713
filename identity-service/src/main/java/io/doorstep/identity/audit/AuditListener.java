package io.doorstep.identity.audit;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.inbox.Received;
import java.util.List;
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
    void on(List<Received<AuditRecorded>> events) {
        recordAudit.record(events.stream()
                .flatMap(event -> event.data().toEntries(ids).stream())
                .toList());
    }
}
