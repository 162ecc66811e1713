package io.doorstep.leadcrm.lead;

import java.time.Instant;

/// Something that is to be looked at again when its time has come.
sealed interface Deadline {

    /// Whoever got the lead must have accepted it.
    record AcceptBy(LeadId lead, Instant at) implements Deadline {}

    /// Somebody must have claimed the lead.
    record ClaimBy(LeadId lead, Instant at) implements Deadline {}

    /// Leads that wait may find somebody.
    record RetryAt(Instant at) implements Deadline {}
}
