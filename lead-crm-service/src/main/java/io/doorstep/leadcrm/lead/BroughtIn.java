package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.PersonId;

/// What became of an enquiry that stood in a list.
public record BroughtIn(LeadId lead, PersonId person, boolean newPerson, Result result) {

    /// What it did to the leads.
    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
