package io.doorstep.leadcrm.automation;

import io.doorstep.leadcrm.lead.LeadId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A pipeline wants whoever has a lead to look at it.
///
/// @param text in the business's own words
record AttentionAsked(
        LeadId lead, @Nullable String leadName, UUID assigneeId, String stage, String text, Instant askedAt) {}
