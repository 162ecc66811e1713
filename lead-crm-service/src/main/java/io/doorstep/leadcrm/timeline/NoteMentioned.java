package io.doorstep.leadcrm.timeline;

import io.doorstep.leadcrm.lead.LeadId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody was mentioned in a note.
record NoteMentioned(
        LeadId lead, UUID noteId, UUID memberId, @Nullable String authorName, Instant mentionedAt) {}
