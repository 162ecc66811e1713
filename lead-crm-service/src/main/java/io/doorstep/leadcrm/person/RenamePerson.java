package io.doorstep.leadcrm.person;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a person another name.
@Component
public class RenamePerson {

    private final People people;
    private final ApplicationEventPublisher events;

    RenamePerson(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    @Transactional
    public void rename(PersonId id, String name) {
        people.findById(id.value()).orElseThrow().rename(name);
        people.flush();
        events.publishEvent(new PersonChanged(id));
    }
}
