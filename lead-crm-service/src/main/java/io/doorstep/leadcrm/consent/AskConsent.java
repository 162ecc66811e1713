package io.doorstep.leadcrm.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.doorstep.leadcrm.person.FindPerson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what a person wants, by all that they said, also as whom they were taken for another.
@Component
@Transactional(readOnly = true)
public class AskConsent {

    private final ConsentLedger ledger;
    private final FindPerson findPerson;

    AskConsent(ConsentLedger ledger, FindPerson findPerson) {
        this.ledger = ledger;
        this.findPerson = findPerson;
    }

    /// @return whether something may be done for the purpose on every channel
    public boolean allows(UUID person, ConsentPurpose purpose) {
        return listStandings(person).stream()
                .filter(standing -> standing.purpose() == purpose)
                .allMatch(Standing::allowed);
    }

    /// @return the purposes to which the person agreed by word on every channel: to say nothing is no agreement
    public Set<ConsentPurpose> listAgreed(UUID person) {
        return listStandings(person).stream().collect(groupingBy(Standing::purpose)).entrySet().stream()
                .filter(purpose -> purpose.getValue().stream()
                        .allMatch(standing -> standing.allowed() && standing.because() != null))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    List<Standing> listStandings(UUID person) {
        return Standing.listOf(ledger.listLastWords(findPerson.listIdsOf(person)));
    }
}
