package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;

/// A person with an open lead asked again.
public record EnquiryRepeated(LeadId lead, PersonId person, Reachable contact, Enquiry enquiry, Instant askedAt) {}
