package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.scoring.Score;
import java.time.Instant;

/// A lead's score changed.
public record LeadScored(LeadId lead, Score score, Instant scoredAt) {}
