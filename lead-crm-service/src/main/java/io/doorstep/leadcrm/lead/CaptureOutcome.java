package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.UnreachableReason;
import java.util.UUID;

/// Every way in which the capture of an enquiry can end.
public sealed interface CaptureOutcome {

    /// A lead began.
    record Captured(LeadId id) implements CaptureOutcome {}

    /// The person's open lead goes on.
    record AlreadyKnown(LeadId id) implements CaptureOutcome {}

    /// Nobody can be reached with it yet; it is kept until somebody mends it.
    record Quarantined(UUID id, UnreachableReason reason) implements CaptureOutcome {}
}
