package io.doorstep.leadcrm.hubspot;

import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.PersonId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/// Writes to our side what HubSpot knows better, and says what HubSpot is to get.
@Component
class SettleContacts {

    private final SyncRecords records;
    private final HubSpotConnections connections;
    private final Conflicts conflicts;
    private final PeopleHere people;
    private final FindPerson findPerson;
    private final InstantSource clock;

    SettleContacts(
            SyncRecords records,
            HubSpotConnections connections,
            Conflicts conflicts,
            PeopleHere people,
            FindPerson findPerson,
            InstantSource clock) {
        this.records = records;
        this.connections = connections;
        this.conflicts = conflicts;
        this.people = people;
        this.findPerson = findPerson;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Pair> pair(List<SyncRecord> due) {
        Map<UUID, KnownPerson> known = findPerson.findAllById(due.stream()
                .flatMap(record -> Stream.ofNullable(record.personId()))
                .toList());
        return due.stream()
                .map(record -> new Pair(record, record.personId() == null ? null : known.get(record.personId())))
                .toList();
    }

    @Transactional
    public List<ContactDraft> settle(List<Pair> pairs, HubSpotContacts contacts) {
        Winner rule = connections.findOnly().map(HubSpotConnection::winner).orElse(Winner.NEWEST);
        List<ContactDraft> drafts = new ArrayList<>();
        for (Pair pair : pairs) {
            Optional<HubSpotContact> contact = contacts.find(pair.contactId(), pair.email());
            if (pair.person() != null) {
                settle(pair.record(), pair.person(), contact, rule).ifPresent(drafts::add);
            } else {
                welcome(pair.record(), contact);
            }
        }
        return drafts;
    }

    /// A contact without a person here becomes one.
    private void welcome(SyncRecord record, Optional<HubSpotContact> contact) {
        if (record.personId() != null) {
            gone(record, "The person is no longer here under this id");
        } else if (contact.isEmpty()) {
            gone(record, "HubSpot has no such contact");
        } else {
            people.bringIn(contact.get())
                    .ifPresentOrElse(
                            person -> meet(record, person, contact.get()),
                            () -> fail(record, "Nobody can be reached with it: it waits in the quarantine of leads"));
        }
    }

    private void meet(SyncRecord record, PersonId person, HubSpotContact contact) {
        Optional<SyncRecord> known = records.findOfPerson(person.value());
        String other = known.map(SyncRecord::contactId).orElse(null);
        if (other != null && !other.equals(contact.id())) {
            fail(record, "HubSpot has two contacts for one person here: this one and " + other);
        } else if (known.isPresent()) {
            records.fold(record.id(), known.get(), contact.id(), clock.instant());
        } else {
            records.meet(record.id(), person.value());
        }
    }

    private Optional<ContactDraft> settle(
            SyncRecord record, KnownPerson seen, Optional<HubSpotContact> contact, Winner rule) {
        KnownPerson person = findPerson.findById(seen.id()).orElse(seen);
        if (person.version() != seen.version()) {
            return Optional.empty();
        }
        if (record.contactId() != null && contact.isEmpty()) {
            gone(record, "The contact was deleted at HubSpot");
            return Optional.empty();
        }
        String email = contact.map(HubSpotContact::email)
                .or(() -> person.emails().stream().findFirst())
                .orElse(null);
        if (email == null) {
            fail(record, "There is no e-mail address to know them by");
            return Optional.empty();
        }
        Reconciled result = Reconciled.of(
                people.valuesOf(person, contact), record.changedHereAt(), contact.orElse(null), record.agreed(), rule);
        result.conflicts().forEach(conflict -> conflicts.keep(person.id(), conflict));
        people.apply(person, result, email);
        if (contact.isPresent() && !result.given()) {
            agree(record.id(), record.mark(), contact.get().id(), result.values());
            return Optional.empty();
        }
        return Optional.of(new ContactDraft(record.id(), record.mark(), email, result.values()));
    }

    @Transactional
    public void sent(List<ContactDraft> drafts, JsonNode answer) {
        Map<String, JsonNode> results = answer.path("results")
                .valueStream()
                .collect(Collectors.toMap(
                        result -> result.path("objectWriteTraceId").asString(""),
                        Function.identity(),
                        (one, _) -> one));
        for (ContactDraft draft : drafts) {
            JsonNode result = results.get(draft.recordId().toString());
            if (result == null) {
                rejected(draft, 207, troubleOf(draft, answer));
            } else {
                agree(draft.recordId(), draft.mark(), result.path("id").asString(""), draft.values());
            }
        }
    }

    private void agree(UUID record, long mark, String contact, Map<ContactField, String> values) {
        if (!records.agree(record, mark, contact, values, clock.instant())) {
            records.giveUp(record, mark, RecordStatus.FAILED, "HubSpot has one contact for two people here");
        }
    }

    private static String troubleOf(ContactDraft draft, JsonNode answer) {
        return answer.path("errors")
                .valueStream()
                .filter(error -> error.path("context")
                        .path("objectWriteTraceId")
                        .valueStream()
                        .anyMatch(trace ->
                                trace.asString("").equals(draft.recordId().toString())))
                .map(error -> error.path("message").asString(""))
                .findFirst()
                .orElse("HubSpot did not say what became of it");
    }

    @Transactional
    public void rejected(ContactDraft draft, int status, String message) {
        records.giveUp(draft.recordId(), draft.mark(), RecordStatus.FAILED, message + " (" + status + ")");
    }

    private void gone(SyncRecord record, String why) {
        records.giveUp(record.id(), record.mark(), RecordStatus.GONE, why);
    }

    private void fail(SyncRecord record, String why) {
        records.giveUp(record.id(), record.mark(), RecordStatus.FAILED, why);
    }

    /// A record with the person that it has now.
    record Pair(SyncRecord record, @Nullable KnownPerson person) {

        Optional<String> contactId() {
            return Optional.ofNullable(record.contactId());
        }

        Optional<String> email() {
            return person == null ? Optional.empty() : person.emails().stream().findFirst();
        }
    }
}
