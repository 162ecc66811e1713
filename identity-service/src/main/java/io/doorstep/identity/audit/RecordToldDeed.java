package io.doorstep.identity.audit;

import io.doorstep.kit.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts into the log what other services tell of decisions, money and backups.
@Component
class RecordToldDeed {

    private final Audit audit;

    RecordToldDeed(Audit audit) {
        this.audit = audit;
    }

    @Transactional
    void record(ToldDeed deed) {
        if (deed.by() != null) {
            Audit.actAs(deed.by());
        }
        audit.record(deed.action(), deed.model(), deed.objectId(), deed.details());
    }
}
