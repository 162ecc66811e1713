package io.doorstep.campaign.sequence;

import io.doorstep.campaign.contact.ConsentWithdrawn;
import io.doorstep.campaign.contact.ContactsJoined;
import io.doorstep.campaign.suppression.ContactUnsubscribed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes contacts out of their sequences before the end.
@Component
class LeaveSequences {

    private final Enrolments enrolments;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    LeaveSequences(Enrolments enrolments, ApplicationEventPublisher events, InstantSource clock) {
        this.enrolments = enrolments;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void onUnsubscribed(ContactUnsubscribed contact) {
        leaveAll(contact.contactId(), "unsubscribed");
    }

    @EventListener
    @Transactional
    public void onWithdrawn(ConsentWithdrawn contact) {
        leaveAll(contact.contactId(), "consent withdrawn");
    }

    /// Nobody goes through a sequence twice under two names.
    @EventListener
    @Transactional
    public void onJoined(ContactsJoined contacts) {
        for (Enrolment enrolment : enrolments.findOfContactForUpdate(contacts.mergedId(), EnrolmentStatus.ACTIVE)) {
            if (enrolments.existsBySequenceIdAndContactId(enrolment.sequenceId(), contacts.survivorId())) {
                leave(enrolment, "merged with a contact who is or was in the sequence");
            } else {
                enrolment.goOnAs(contacts.survivorId());
            }
        }
    }

    private void leaveAll(UUID contactId, String why) {
        enrolments
                .findOfContactForUpdate(contactId, EnrolmentStatus.ACTIVE)
                .forEach(enrolment -> leave(enrolment, why));
    }

    void leave(Enrolment enrolment, String why) {
        Instant now = clock.instant();
        enrolment.leave(why, now);
        EnrolledContact contact = enrolment.toContact();
        events.publishEvent(new SequenceLeft(contact.id(), contact.sequenceId(), contact.contactId(), why, now));
    }
}
