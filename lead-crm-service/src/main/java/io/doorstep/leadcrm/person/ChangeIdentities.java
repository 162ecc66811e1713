package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.IdentityOutcome.Given;
import io.doorstep.leadcrm.person.IdentityOutcome.NoSuchPerson;
import io.doorstep.leadcrm.person.IdentityOutcome.NotReadable;
import io.doorstep.leadcrm.person.IdentityOutcome.OfSomebodyElse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a person one more thing to be known by, or takes one away.
@Component
public class ChangeIdentities {

    private final ReadIdentities readIdentities;
    private final Identities identities;
    private final People people;
    private final FindPerson findPerson;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ChangeIdentities(
            ReadIdentities readIdentities,
            Identities identities,
            People people,
            FindPerson findPerson,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.readIdentities = readIdentities;
        this.identities = identities;
        this.people = people;
        this.findPerson = findPerson;
        this.events = events;
        this.clock = clock;
    }

    /// Takes the key before it locks the person, as a capture does, so that the two never wait for each other.
    @Transactional
    public IdentityOutcome add(PersonId id, IdentityDraft draft) {
        IdentityKey key = readIdentities.read(draft).orElse(null);
        if (key == null) {
            return new NotReadable();
        }
        boolean isNew = identities.claim(List.of(key), id.value()) > 0;
        if (people.findToChange(id.value()).isEmpty()) {
            identities.release(id.value());
            return new NoSuchPerson(id);
        }
        Optional<UUID> owner = identities.findOwner(key);
        if (owner.isPresent() && !owner.get().equals(id.value())) {
            return new OfSomebodyElse(new PersonId(owner.get()));
        }
        if (isNew) {
            identities.sourceOf(List.of(key), AddPerson.SOURCE);
        }
        if (draft.verified()) {
            identities.verify(key, clock.instant());
        }
        if (draft.primary()) {
            identities.prefer(key, id.value());
        }
        return new Given(changed(id));
    }

    /// @return nothing when the person is not known by it
    @Transactional
    public Optional<KnownPerson> remove(PersonId id, UUID identity) {
        return identities.remove(id.value(), identity) ? Optional.of(changed(id)) : Optional.empty();
    }

    private KnownPerson changed(PersonId id) {
        Instant now = clock.instant();
        people.findToChange(id.value()).orElseThrow().touch(now);
        people.flush();
        events.publishEvent(new PersonChanged(id));
        return findPerson.findById(id.value()).orElseThrow();
    }
}
