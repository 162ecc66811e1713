package io.doorstep.leadcrm.importing;

import io.doorstep.leadcrm.importing.row.LeadRow;
import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.lead.Enquiry.Consent;
import io.doorstep.leadcrm.lead.Enquiry.Provenance;
import io.doorstep.leadcrm.lead.ListedEnquiry;
import io.doorstep.leadcrm.person.Arrival;
import io.doorstep.leadcrm.person.ContactGiven;
import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.ContactReading.Unreachable;
import io.doorstep.leadcrm.person.PersonDetails;
import io.doorstep.leadcrm.person.PostalAddress;
import io.doorstep.leadcrm.person.ReadContact;
import io.doorstep.leadcrm.person.UnreachableReason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Reads a row as the enquiry of somebody who can be reached; a consent without its wording is none.
@Component
class ReadEnquiry {

    private static final String SOURCE = "import";

    private final ReadContact readContact;

    ReadEnquiry(ReadContact readContact) {
        this.readContact = readContact;
    }

    /// What a row comes to.
    sealed interface Reading {

        record Somebody(ListedEnquiry enquiry) implements Reading {}

        record Nobody(UnreachableReason reason) implements Reading {}
    }

    Reading read(LeadRow row) {
        PersonDetails details = new PersonDetails(row.name(), row.givenName(), row.familyName(), row.birthDate());
        ContactGiven given = new ContactGiven(details.wholeName(), row.email(), row.phone(), row.country(), null);
        return switch (readContact.read(given)) {
            case Reachable contact -> new Reading.Somebody(enquiry(row, given, contact, details));
            case Unreachable(var reason) -> new Reading.Nobody(reason);
        };
    }

    private static ListedEnquiry enquiry(LeadRow row, ContactGiven given, Reachable contact, PersonDetails details) {
        Enquiry enquiry = new Enquiry(
                given,
                row.message(),
                row.propertyIds(),
                Objects.requireNonNullElse(row.source(), SOURCE),
                row.campaign(),
                row.language(),
                Map.of(),
                row.tags(),
                row.hasProvenConsent() ? new Consent(true, row.consentText()) : Consent.NONE,
                Provenance.UNKNOWN,
                null);
        List<PostalAddress> homes = row.hasAddress()
                ? List.of(new PostalAddress(row.line1(), row.city(), row.region(), row.postalCode(), row.country()))
                : List.of();
        return new ListedEnquiry(enquiry, new Arrival(contact, row.externalId(), details, homes), row.stage());
    }
}
