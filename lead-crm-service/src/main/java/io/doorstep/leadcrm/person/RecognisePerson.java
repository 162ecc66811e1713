package io.doorstep.leadcrm.person;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.Identities.Owner;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds the person whom a contact belongs to, or makes a new one.
///
/// Any one key is enough. When the keys belong to several people, the oldest is taken and each other one is kept as a
/// duplicate candidate. Of many who ask for the same contact at once, one makes the person and the others find it.
@Component
public class RecognisePerson {

    private static final int SHARED_CONTACT = 90;

    private final Identities identities;
    private final People people;
    private final DuplicateCandidates duplicates;
    private final Ids ids;
    private final InstantSource clock;

    RecognisePerson(
            Identities identities, People people, DuplicateCandidates duplicates, Ids ids, InstantSource clock) {
        this.identities = identities;
        this.people = people;
        this.duplicates = duplicates;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public RecognisedPerson recognise(Reachable contact) {
        List<IdentityKey> keys = IdentityKey.of(contact);
        UUID newcomer = ids.next();
        int free = identities.claim(keys, newcomer);
        if (free == keys.size()) {
            people.save(new Person(newcomer, contact.name(), clock.instant()));
            return new RecognisedPerson(new PersonId(newcomer), true, contact.name());
        }
        List<Owner> owners = identities.lockOwners(keys, newcomer);
        Owner oldest = owners.getFirst();
        if (free > 0) {
            identities.handOver(newcomer, oldest.id());
        }
        for (Owner other : owners.subList(1, owners.size())) {
            duplicates.record(oldest.id(), other.id(), SHARED_CONTACT, "One enquiry named the contacts of both");
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
