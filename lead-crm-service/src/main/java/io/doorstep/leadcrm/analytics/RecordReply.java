package io.doorstep.leadcrm.analytics;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps that somebody who is known wrote in a chat.
@Component
public class RecordReply {

    private final RecordFact recordFact;
    private final LeadPeople people;

    RecordReply(RecordFact recordFact, LeadPeople people) {
        this.recordFact = recordFact;
        this.people = people;
    }

    /// @param event its id
    @Transactional
    public void record(UUID event, UUID message, UUID lead, Instant sentAt) {
        people.findPerson(lead)
                .ifPresent(person -> recordFact.record(
                        event,
                        Fact.of(FactKind.VISITOR_WROTE, message, sentAt)
                                .about(person)
                                .ofLead(lead)));
    }
}
