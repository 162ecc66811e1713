package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.person.PeopleListed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Compares people who came in with a list in their turn, so that a long list does not keep everybody else waiting.
@Component
class CompareListedPeople {

    private final ComparePerson comparePerson;

    CompareListedPeople(ComparePerson comparePerson) {
        this.comparePerson = comparePerson;
    }

    @EventListener
    void on(PeopleListed event) {
        event.people().forEach(person -> comparePerson.compare(person.value()));
    }
}
