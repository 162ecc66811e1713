package io.doorstep.leadcrm.hubspot;

import io.doorstep.leadcrm.lead.CaptureLead;
import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.person.ChangeIdentities;
import io.doorstep.leadcrm.person.ContactGiven;
import io.doorstep.leadcrm.person.EditPerson;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.IdentityDraft;
import io.doorstep.leadcrm.person.IdentityKind;
import io.doorstep.leadcrm.person.IdentityOutcome;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.PersonEdit;
import io.doorstep.leadcrm.person.PersonId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The people of this side: what they are called, and how they come to know what HubSpot knows.
@Component
@Transactional
class PeopleHere {

    private final CaptureLead captureLead;
    private final FindPerson findPerson;
    private final EditPerson editPerson;
    private final ChangeIdentities changeIdentities;
    private final Conflicts conflicts;

    PeopleHere(
            CaptureLead captureLead,
            FindPerson findPerson,
            EditPerson editPerson,
            ChangeIdentities changeIdentities,
            Conflicts conflicts) {
        this.captureLead = captureLead;
        this.findPerson = findPerson;
        this.editPerson = editPerson;
        this.changeIdentities = changeIdentities;
        this.conflicts = conflicts;
    }

    /// A name in one piece is divided as HubSpot has it or, where it is unknown there, before its last word.
    Map<ContactField, String> valuesOf(KnownPerson person, Optional<HubSpotContact> contact) {
        Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        String given = person.details().givenName();
        String family = person.details().familyName();
        if (given == null && family == null && person.name() != null) {
            String whole = person.name().strip();
            boolean isTheirs = contact.map(HubSpotContact::name)
                    .filter(whole::equalsIgnoreCase)
                    .isPresent();
            int last = whole.lastIndexOf(' ');
            String first = last < 0 ? whole : whole.substring(0, last).strip();
            given = isTheirs ? contact.get().values().get(ContactField.GIVEN_NAME) : first;
            String rest = last < 0 ? null : whole.substring(last + 1);
            family = isTheirs ? contact.get().values().get(ContactField.FAMILY_NAME) : rest;
        }
        put(values, ContactField.GIVEN_NAME, given);
        put(values, ContactField.FAMILY_NAME, family);
        put(values, ContactField.PHONE, person.phones().stream().findFirst().orElse(null));
        return values;
    }

    private static void put(Map<ContactField, String> values, ContactField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value.strip());
        }
    }

    /// A contact becomes a lead; nobody is asked to agree to anything by that.
    ///
    /// @return nothing when nobody can be reached with it
    Optional<PersonId> bringIn(HubSpotContact contact) {
        String phone = contact.values().get(ContactField.PHONE);
        String name = contact.name();
        Optional<PersonId> known = find(contact.email(), phone);
        if (known.isPresent()) {
            return known;
        }
        captureLead.capture(Enquiry.of(
                new ContactGiven(name.isEmpty() ? null : name, contact.email(), phone, null, null), "hubspot"));
        Optional<PersonId> made = find(contact.email(), phone);
        made.ifPresent(person -> rename(person, contact.values()));
        return made;
    }

    private void rename(PersonId person, Map<ContactField, String> names) {
        var edit = new PersonEdit(
                null, names.get(ContactField.GIVEN_NAME), names.get(ContactField.FAMILY_NAME), null, null);
        editPerson.edit(person, edit, _ -> {});
    }

    private Optional<PersonId> find(@Nullable String email, @Nullable String phone) {
        return Stream.of(Optional.ofNullable(email), Optional.ofNullable(phone))
                .flatMap(Optional::stream)
                .flatMap(written -> findPerson.findByContact(written).stream())
                .findFirst();
    }

    void apply(KnownPerson person, Reconciled result, String email) {
        Map<ContactField, String> taken = result.taken();
        if (taken.containsKey(ContactField.GIVEN_NAME) || taken.containsKey(ContactField.FAMILY_NAME)) {
            rename(new PersonId(person.id()), result.values());
        }
        String phone = taken.get(ContactField.PHONE);
        if (phone != null) {
            learn(person, IdentityKind.PHONE, phone);
        }
        if (!person.emails().contains(email)) {
            learn(person, IdentityKind.EMAIL, email);
        }
    }

    /// What is somebody else's here, or can't be read, is not taken but kept where it can be seen.
    private void learn(KnownPerson person, IdentityKind kind, String value) {
        boolean isPhone = kind == IdentityKind.PHONE;
        var draft = new IdentityDraft(kind, value, isPhone, false);
        switch (changeIdentities.add(new PersonId(person.id()), draft)) {
            case IdentityOutcome.Given _, IdentityOutcome.NoSuchPerson _ -> {}
            case IdentityOutcome.OfSomebodyElse(var owner) ->
                conflicts.keep(person.id(), kind.name(), "of person " + owner.value(), value);
            case IdentityOutcome.NotReadable() -> conflicts.keep(person.id(), kind.name(), "not readable here", value);
        }
    }
}
