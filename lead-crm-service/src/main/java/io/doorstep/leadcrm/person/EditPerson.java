package io.doorstep.leadcrm.person;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes by hand who somebody is and where they live.
@Component
public class EditPerson {

    private final People people;
    private final Addresses addresses;
    private final FindPerson findPerson;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    EditPerson(
            People people,
            Addresses addresses,
            FindPerson findPerson,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.people = people;
        this.addresses = addresses;
        this.findPerson = findPerson;
        this.events = events;
        this.clock = clock;
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    /// @return nothing when there is no such person
    @Transactional
    public Optional<KnownPerson> edit(PersonId id, PersonEdit edit, IntConsumer precondition) {
        return people.findToChange(id.value()).map(person -> {
            precondition.accept(person.version());
            Instant now = clock.instant();
            person.describe(edit.applyTo(person.details()), now);
            if (edit.addresses() != null) {
                addresses.replace(id.value(), edit.addresses());
            }
            people.flush();
            events.publishEvent(new PersonChanged(id));
            return findPerson.findById(id.value()).orElseThrow();
        });
    }
}
