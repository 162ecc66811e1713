package io.doorstep.campaign.contact;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a contact said of e-mails, with the contact of whom it was said: who is one with it is asked for later.
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
        contacts.getOrSave(contactId).setConsent(true, at);
    }

    @Transactional
    public void withdraw(UUID contactId, Instant at) {
        contacts.getOrSave(contactId).setConsent(false, at);
        events.publishEvent(new ConsentWithdrawn(contacts.of(contactId).id()));
    }

    /// @param refused not even what belongs to what the contact asked for is to be sent
    @Transactional
    public void refuseService(UUID contactId, boolean refused, Instant at) {
        contacts.getOrSave(contactId).refuseService(refused, at);
    }
}
