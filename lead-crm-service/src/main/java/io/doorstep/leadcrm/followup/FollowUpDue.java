package io.doorstep.leadcrm.followup;

import io.doorstep.leadcrm.lead.LeadId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The time of a follow-up has come.
public record FollowUpDue(
        UUID id, LeadId lead, @Nullable String leadName, String title, UUID assigneeId, Instant dueAt) {}
