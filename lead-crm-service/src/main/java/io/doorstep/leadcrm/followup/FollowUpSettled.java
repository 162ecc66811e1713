package io.doorstep.leadcrm.followup;

import io.doorstep.leadcrm.lead.LeadId;
import java.time.Instant;
import java.util.UUID;

/// A follow-up was done or is not needed any more.
public record FollowUpSettled(UUID id, LeadId lead, String title, FollowUpStatus status, Instant settledAt) {}
