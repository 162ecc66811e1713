package io.doorstep.campaign.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a person in who got in touch; a form that was left unticked takes no earlier consent back.
@Component
public class MeetContact {

    private final Contacts contacts;

    MeetContact(Contacts contacts) {
        this.contacts = contacts;
    }

    /// @return the contact that stands for this person
    @Transactional
    public UUID meet(UUID id, @Nullable String name, @Nullable String email, boolean agreesToMarketing, Instant at) {
        Contact contact = contacts.of(id);
        contact.meet(name, email);
        if (agreesToMarketing) {
            contacts.getOrSave(id).setConsent(true, at);
        }
        return contact.id();
    }
}
