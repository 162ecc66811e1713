package io.doorstep.leadcrm.consent;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down that somebody wants to hear no more.
@Component
class WithdrawConsent {

    private final ConsentLedger ledger;
    private final FindPerson findPerson;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    WithdrawConsent(ConsentLedger ledger, FindPerson findPerson, ApplicationEventPublisher events, Ids ids) {
        this.ledger = ledger;
        this.findPerson = findPerson;
        this.events = events;
        this.ids = ids;
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
        person.ifPresent(known -> withdraw(known, email, ConsentChannel.ofCode(channel), when));
        return person.isPresent();
    }

    private void withdraw(KnownPerson person, @Nullable String email, ConsentChannel channel, Instant when) {
        var entry =
                new ConsentRecord(ids.next(), person.id(), null, false, channel, null, "unsubscribe", null, null, when);
        ledger.add(entry);
        events.publishEvent(new ConsentChanged(
                entry,
                email == null ? person.emails().stream().findFirst().orElse(null) : email,
                person.phones().stream().findFirst().orElse(null)));
    }
}
