package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.UnreachableReason;
import java.util.UUID;

/// Every way in which mending a quarantined enquiry can end.
public sealed interface MendOutcome {

    /// It became part of a lead.
    record Mended(LeadId lead) implements MendOutcome {}

    /// The correction does not help either; it stays where it is.
    record StillUnreachable(UnreachableReason reason) implements MendOutcome {}

    /// There is no such enquiry, or it was settled before.
    record NotWaiting(UUID id) implements MendOutcome {}
}
