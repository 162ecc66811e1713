package io.doorstep.campaign.contact;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps whether a contact agrees to marketing by e-mail.
@Component
public class ChangeConsent {

    private final Contacts contacts;
    private final ApplicationEventPublisher events;

    ChangeConsent(Contacts contacts, ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.events = events;
    }

    @Transactional
    public void give(UUID contactId, Instant at) {
        contacts.of(contactId).setConsent(true, at);
    }

    @Transactional
    public void withdraw(UUID contactId, Instant at) {
        Contact contact = contacts.of(contactId);
        contact.setConsent(false, at);
        events.publishEvent(new ConsentWithdrawn(contact.id()));
    }
}
