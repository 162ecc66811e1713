package io.doorstep.leadcrm.person;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.person.AddOutcome.Added;
import io.doorstep.leadcrm.person.AddOutcome.Nobody;
import io.doorstep.leadcrm.person.AddOutcome.Unreadable;
import io.doorstep.leadcrm.person.ReadIdentities.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds somebody by hand, unless one of the keys is known. Of many who add the same at once, one does.
@Component
public class AddPerson {

    static final String SOURCE = "api";

    private final ReadIdentities readIdentities;
    private final LookUpKeys lookUpKeys;
    private final Identities identities;
    private final Addresses addresses;
    private final People people;
    private final FindPerson findPerson;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    AddPerson(
            ReadIdentities readIdentities,
            LookUpKeys lookUpKeys,
            Identities identities,
            Addresses addresses,
            People people,
            FindPerson findPerson,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.readIdentities = readIdentities;
        this.lookUpKeys = lookUpKeys;
        this.identities = identities;
        this.addresses = addresses;
        this.people = people;
        this.findPerson = findPerson;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public AddOutcome add(PersonDraft draft) {
        Reading reading = readIdentities.read(draft.identities());
        if (!reading.unreadable().isEmpty()) {
            return new Unreadable(reading.unreadable());
        }
        if (draft.isNobody()) {
            return new Nobody();
        }
        UUID id = ids.next();
        if (identities.claim(reading.keys(), id) < reading.keys().size()) {
            identities.release(id);
            return lookUpKeys.findOwner(reading).<AddOutcome>map(known -> known).orElseGet(() -> add(draft));
        }
        return store(id, draft, reading);
    }

    private Added store(UUID id, PersonDraft draft, Reading reading) {
        Instant now = clock.instant();
        Person person = new Person(id, null, now);
        person.describe(draft.details(), now);
        people.saveAndFlush(person);
        addresses.replace(id, draft.addresses());
        identities.sourceOf(reading.keys(), SOURCE);
        reading.drafts().forEach((key, identity) -> {
            if (identity.verified()) {
                identities.verify(key, now);
            }
            if (identity.primary()) {
                identities.prefer(key, id);
            }
        });
        events.publishEvent(new PersonChanged(new PersonId(id)));
        return new Added(findPerson.findById(id).orElseThrow());
    }
}
