package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.person.ContactsShared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes down who may be one because one enquiry named the contacts of both.
@Component
class RecordSharedContacts {

    private static final int SCORE = 90;

    private final DuplicateCandidates candidates;

    RecordSharedContacts(DuplicateCandidates candidates) {
        this.candidates = candidates;
    }

    @EventListener
    void on(ContactsShared event) {
        candidates.record(
                event.older().value(), event.newer().value(), SCORE, "One enquiry named the contacts of both");
    }
}
