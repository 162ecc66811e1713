package io.doorstep.leadcrm.followup;

import io.doorstep.leadcrm.lead.LeadId;
import java.time.Instant;
import java.util.UUID;

/// Something is to be done with a lead.
///
/// @param byRule whether a rule of the business says so and not a person
public record FollowUpPlanned(UUID id, LeadId lead, String title, Instant dueAt, boolean byRule, Instant plannedAt) {}
