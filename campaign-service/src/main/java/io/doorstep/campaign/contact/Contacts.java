package io.doorstep.campaign.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Contacts extends Repository<Contact, UUID> {

    Optional<Contact> findById(UUID id);

    /// All who are one person with a contact: whoever stands for it, and whoever else that one stands for.
    @Query(nativeQuery = true, value = """
            with recursive up as (
                select id, merged_into from contact where id = :id
                union all
                select c.id, c.merged_into from contact c join up u on c.id = u.merged_into),
            whole as (
                select id from up where merged_into is null
                union all
                select c.id from contact c join whole w on c.merged_into = w.id)
            select c.* from contact c join whole w on c.id = w.id
            """)
    List<Contact> listOneWith(UUID id);

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
