package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Marks the records of whatever changed, on either side.
@Component
class MarkChanges {

    private final SyncRecords records;
    private final SyncQueue queue;
    private final Ids ids;
    private final InstantSource clock;

    MarkChanges(SyncRecords records, SyncQueue queue, Ids ids, InstantSource clock) {
        this.records = records;
        this.queue = queue;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void person(UUID person) {
        if (records.markPerson(person, ids.next(), clock.instant())) {
            queue.syncNow();
        }
    }

    /// Who goes on under another id is looked at anew under that one.
    @Transactional
    public void merged(UUID survivor, UUID gone) {
        records.forgetPerson(gone);
        person(survivor);
    }

    /// In one order always, so that two of HubSpot's messages never wait for each other.
    @Transactional
    public void contacts(Collection<String> contacts) {
        contacts.stream()
                .sorted()
                .distinct()
                .forEach(contact -> records.markContact(contact, ids.next(), clock.instant()));
        queue.syncNow();
    }

    /// @return whether there is such a record
    @Transactional
    public boolean retry(UUID record) {
        boolean found = records.retry(record, clock.instant());
        if (found) {
            queue.syncNow();
        }
        return found;
    }
}
