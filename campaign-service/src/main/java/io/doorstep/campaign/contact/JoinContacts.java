package io.doorstep.campaign.contact;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets one contact stand for two that turned out to be one person, until they turn out to be two.
@Component
class JoinContacts {

    private final Contacts contacts;
    private final FindContact findContact;
    private final ApplicationEventPublisher events;

    JoinContacts(Contacts contacts, FindContact findContact, ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.findContact = findContact;
        this.events = events;
    }

    @Transactional
    public void join(UUID survivorId, UUID mergedId) {
        Contact survivor = contacts.getOrSave(survivorId);
        boolean agreed = agrees(survivorId);
        survivor.takeOver(contacts.getOrSave(mergedId));
        tellIfOver(survivorId, agreed);
        events.publishEvent(new ContactsJoined(survivorId, mergedId));
    }

    /// What was sent or left meanwhile stays so; what only the other had agreed to holds for the other alone.
    @Transactional
    public void separate(UUID survivorId, UUID restoredId) {
        boolean agreed = agrees(survivorId);
        contacts.getOrSave(restoredId).standAlone();
        tellIfOver(survivorId, agreed);
    }

    private boolean agrees(UUID contact) {
        return findContact.find(contact).map(ContactCard::marketingConsent).orElse(false);
    }

    private void tellIfOver(UUID survivor, boolean agreed) {
        if (agreed && !agrees(survivor)) {
            events.publishEvent(new ConsentWithdrawn(survivor));
        }
    }
}
