package io.doorstep.leadcrm.person;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.Identities.Owner;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds the person whom a contact belongs to, or makes a new one.
///
/// Any one key is enough. When the keys belong to several people, the oldest is taken and each other one is kept as a
/// duplicate candidate. Of many who ask for the same contact at once, one makes the person and the others find it.
@Component
public class RecognisePerson {

    private final Identities identities;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    RecognisePerson(
            Identities identities, People people, ApplicationEventPublisher events, Ids ids, InstantSource clock) {
        this.identities = identities;
        this.people = people;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public RecognisedPerson recognise(Reachable contact) {
        List<IdentityKey> keys = IdentityKey.of(contact);
        UUID newcomer = ids.next();
        int free = identities.claim(keys, newcomer);
        List<Owner> owners = free == keys.size() ? List.of() : identities.lockOwners(keys, newcomer);
        while (owners.isEmpty() && free < keys.size()) {
            // Whoever had the keys was merged with somebody, or let go of them, at this very moment.
            free += identities.claim(keys, newcomer);
            owners = identities.lockOwners(keys, newcomer);
        }
        if (owners.isEmpty()) {
            people.save(new Person(newcomer, contact.name(), clock.instant()));
            return new RecognisedPerson(new PersonId(newcomer), true, contact.name());
        }
        Owner oldest = owners.getFirst();
        if (free > 0) {
            identities.handOver(newcomer, oldest.id());
        }
        for (Owner other : owners.subList(1, owners.size())) {
            events.publishEvent(new ContactsShared(new PersonId(oldest.id()), new PersonId(other.id())));
        }
        return known(oldest, contact);
    }

    private RecognisedPerson known(Owner owner, Reachable contact) {
        if (owner.name() == null && contact.name() != null) {
            people.getReferenceById(owner.id()).rename(contact.name());
            return new RecognisedPerson(new PersonId(owner.id()), false, contact.name());
        }
        return new RecognisedPerson(new PersonId(owner.id()), false, owner.name());
    }
}
