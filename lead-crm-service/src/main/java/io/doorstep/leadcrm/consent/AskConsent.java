package io.doorstep.leadcrm.consent;

import io.doorstep.leadcrm.person.FindPerson;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says whether something may be done for a purpose on every channel, by all that a person said, also as whom they
/// were taken for another.
@Component
@Transactional(readOnly = true)
public class AskConsent {

    private final ConsentLedger ledger;
    private final FindPerson findPerson;

    AskConsent(ConsentLedger ledger, FindPerson findPerson) {
        this.ledger = ledger;
        this.findPerson = findPerson;
    }

    public boolean allows(UUID person, ConsentPurpose purpose) {
        return Standing.listOf(ledger.listLastWords(findPerson.listIdsOf(person))).stream()
                .filter(standing -> standing.purpose() == purpose)
                .allMatch(Standing::allowed);
    }
}
