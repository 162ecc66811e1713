package io.doorstep.campaign.contact;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks a contact up; what the person said under any name counts.
@Component
public class FindContact {

    private final Contacts contacts;

    FindContact(Contacts contacts) {
        this.contacts = contacts;
    }

    @Transactional(readOnly = true)
    public Optional<ContactCard> find(UUID id) {
        return contacts.findById(id).map(contact -> contact.toCard(contacts.listOneWith(id)));
    }
}
