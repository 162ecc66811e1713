package io.doorstep.campaign.contact;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Looks a contact up.
@Component
public class FindContact {

    private final Contacts contacts;

    FindContact(Contacts contacts) {
        this.contacts = contacts;
    }

    public Optional<ContactCard> find(UUID id) {
        return contacts.findById(id).map(Contact::toCard);
    }
}
