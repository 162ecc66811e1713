package io.doorstep.leadcrm.consent;

import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down that somebody wants to hear no more.
@Component
class WithdrawConsent {

    private final FindPerson findPerson;
    private final StateConsent stateConsent;

    WithdrawConsent(FindPerson findPerson, StateConsent stateConsent) {
        this.findPerson = findPerson;
        this.stateConsent = stateConsent;
    }

    /// @param contact who it is to campaign, which may be a person's id
    /// @return whether we know the person
    @Transactional
    boolean withdraw(UUID contact, @Nullable String email, String channel, Instant when) {
        Optional<KnownPerson> person = Optional.ofNullable(email)
                .flatMap(findPerson::findByContact)
                .map(PersonId::value)
                .or(() -> findPerson.findSurvivor(contact).map(PersonId::value))
                .flatMap(findPerson::findById);
        var said = new ConsentDraft(
                ConsentAct.WITHDRAWN,
                ConsentPurpose.MARKETING,
                ConsentChannel.ofCode(channel),
                ConsentProof.of(ConsentSource.UNSUBSCRIBE));
        person.ifPresent(known -> stateConsent.write(known, email, said, when));
        return person.isPresent();
    }
}
