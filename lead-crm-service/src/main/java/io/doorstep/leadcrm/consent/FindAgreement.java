package io.doorstep.leadcrm.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.doorstep.leadcrm.person.FindPerson;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what somebody agreed to by word; that nothing was said is no agreement.
@Component
@Transactional(readOnly = true)
public class FindAgreement {

    private final ConsentLedger ledger;
    private final FindPerson findPerson;

    FindAgreement(ConsentLedger ledger, FindPerson findPerson) {
        this.ledger = ledger;
        this.findPerson = findPerson;
    }

    /// @return the purposes to which the person agrees on every channel
    public Set<ConsentPurpose> of(UUID person) {
        return Standing.listOf(ledger.listLastWords(findPerson.listIdsOf(person))).stream()
                .collect(groupingBy(Standing::purpose))
                .entrySet()
                .stream()
                .filter(purpose -> purpose.getValue().stream()
                        .allMatch(standing -> standing.allowed() && standing.because() != null))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
