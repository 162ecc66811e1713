package io.doorstep.campaign.contact;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets one contact stand for two that turned out to be one person, until they turn out to be two.
@Component
class JoinContacts {

    private final Contacts contacts;
    private final ApplicationEventPublisher events;

    JoinContacts(Contacts contacts, ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.events = events;
    }

    @Transactional
    public void join(UUID survivorId, UUID mergedId) {
        Contact survivor = contacts.getOrSave(survivorId);
        boolean agreed = survivor.toCard().marketingConsent();
        survivor.takeOver(contacts.getOrSave(mergedId));
        if (agreed && !survivor.toCard().marketingConsent()) {
            events.publishEvent(new ConsentWithdrawn(survivorId));
        }
        events.publishEvent(new ContactsJoined(survivorId, mergedId));
    }

    /// What was sent or left meanwhile stays so.
    @Transactional
    public void separate(UUID restoredId) {
        contacts.getOrSave(restoredId).standAlone();
    }
}
