package io.doorstep.leadcrm.person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a person another name.
@Component
public class RenamePerson {

    private final People people;

    RenamePerson(People people) {
        this.people = people;
    }

    @Transactional
    public void rename(PersonId id, String name) {
        people.findById(id.value()).orElseThrow().rename(name);
        people.flush();
    }
}
