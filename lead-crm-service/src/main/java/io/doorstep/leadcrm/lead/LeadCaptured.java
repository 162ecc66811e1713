package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.RecognisedPerson;
import io.doorstep.leadcrm.pipeline.LeadStage;
import io.doorstep.leadcrm.scoring.Score;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead began.
public record LeadCaptured(
        LeadId lead,
        RecognisedPerson person,
        Reachable contact,
        Enquiry enquiry,
        Score score,
        LeadStage stage,
        @Nullable UUID assigneeId,
        Instant capturedAt) {}
