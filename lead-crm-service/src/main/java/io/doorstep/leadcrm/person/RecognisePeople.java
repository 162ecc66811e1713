package io.doorstep.leadcrm.person;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.person.ManyIdentities.Owners;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds the people whom the rows of a list speak of, or makes new ones, with as few statements for many as for one.
///
/// The rule is that of [RecognisePerson], also between the rows: the oldest owner of any key is taken, an earlier row
/// counts as older, and each other owner is kept as a duplicate candidate.
@Component
public class RecognisePeople {

    private final ManyIdentities identities;
    private final People people;
    private final Addresses addresses;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    RecognisePeople(
            ManyIdentities identities,
            People people,
            Addresses addresses,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.identities = identities;
        this.people = people;
        this.addresses = addresses;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return in the order of the rows
    @Transactional(propagation = Propagation.MANDATORY)
    public List<RecognisedPerson> recognise(List<Arrival> arrivals) {
        Map<IdentityKey, UUID> wanted = new LinkedHashMap<>();
        List<UUID> newcomers = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            UUID newcomer = ids.next();
            newcomers.add(newcomer);
            arrival.keys().forEach(key -> wanted.putIfAbsent(key, newcomer));
        }
        Owners owners = identities.claim(wanted);
        List<Person> made = new ArrayList<>();
        Map<UUID, List<PostalAddress>> homes = new LinkedHashMap<>();
        List<RecognisedPerson> recognised = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            Arrival arrival = arrivals.get(i);
            recognised.add(recognise(arrival, newcomers.get(i), owners, made));
            if (owners.isMade(newcomers.get(i))) {
                homes.put(newcomers.get(i), arrival.addresses());
            }
        }
        people.saveAll(made);
        addresses.addAll(homes);
        identities.handOver(owners.moved());
        return recognised;
    }

    private RecognisedPerson recognise(Arrival arrival, UUID newcomer, Owners owners, List<Person> made) {
        List<UUID> known = owners.of(arrival.keys(), newcomer);
        if (known.isEmpty()) {
            return make(arrival, newcomer, owners, made);
        }
        UUID oldest = known.getFirst();
        owners.giveAll(arrival.keys(), newcomer, oldest);
        known.subList(1, known.size())
                .forEach(other -> events.publishEvent(new ContactsShared(new PersonId(oldest), new PersonId(other))));
        return new RecognisedPerson(new PersonId(oldest), false, named(oldest, arrival, owners));
    }

    private RecognisedPerson make(Arrival arrival, UUID newcomer, Owners owners, List<Person> made) {
        Instant now = clock.instant();
        Person person = new Person(newcomer, null, now);
        person.describe(arrival.details(), now);
        made.add(person);
        owners.made(newcomer, person.name());
        return new RecognisedPerson(new PersonId(newcomer), true, person.name());
    }

    /// Somebody without a name gets the one that the list has; a name that is known stays.
    private @Nullable String named(UUID id, Arrival arrival, Owners owners) {
        String name = owners.nameOf(id);
        if (name == null && !owners.isMade(id) && arrival.details().wholeName() != null) {
            Person person = people.findToChange(id).orElseThrow();
            person.describe(arrival.details(), clock.instant());
            owners.named(id, person.name());
            return person.name();
        }
        return name;
    }
}
