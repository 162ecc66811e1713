package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.RecognisedPerson;
import io.doorstep.leadcrm.pipeline.Automation;
import io.doorstep.leadcrm.pipeline.LeadStage;
import io.doorstep.leadcrm.scoring.Score;
import java.time.Instant;
import java.util.List;

/// A lead began.
///
/// @param automations what follows
/// @param listed whether it stood in a file; then nobody asked just now, and nothing follows
public record LeadCaptured(
        LeadId lead,
        RecognisedPerson person,
        Reachable contact,
        Enquiry enquiry,
        Score score,
        LeadStage stage,
        List<Automation> automations,
        Instant capturedAt,
        boolean listed) {

    /// Somebody asked.
    LeadCaptured(
            LeadId lead,
            RecognisedPerson person,
            Reachable contact,
            Enquiry enquiry,
            Score score,
            LeadStage stage,
            List<Automation> automations,
            Instant capturedAt) {
        this(lead, person, contact, enquiry, score, stage, automations, capturedAt, false);
    }
}
