package io.doorstep.campaign.contact;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Contacts extends Repository<Contact, UUID> {

    Optional<Contact> findById(UUID id);

    @Transactional
    Contact save(Contact contact);

    @Transactional
    default Contact getOrSave(UUID id) {
        return findById(id).orElseGet(() -> save(new Contact(id)));
    }

    /// Who stands for a person: news of somebody who was merged may still be under way.
    @Transactional
    default Contact of(UUID id) {
        Contact contact = getOrSave(id);
        return contact.mergedInto().map(this::of).orElse(contact);
    }
}
