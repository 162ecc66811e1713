package io.doorstep.leadcrm.consent;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what a person agreed to and took back, the newest first.
@Component
class FindConsent {

    private static final int MOST = 200;

    private final ConsentLedger ledger;

    FindConsent(ConsentLedger ledger) {
        this.ledger = ledger;
    }

    @Transactional(readOnly = true)
    List<ConsentRecord> list(UUID person) {
        return ledger.list(person, MOST);
    }
}
