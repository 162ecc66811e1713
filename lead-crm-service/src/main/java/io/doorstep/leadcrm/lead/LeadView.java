package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.pipeline.LeadStage;
import io.doorstep.leadcrm.scoring.Score;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead as it is read: with its person's contacts and its assignee's name.
public record LeadView(
        UUID id,
        int version,
        UUID personId,
        @Nullable String name,
        List<String> emails,
        List<String> phones,
        LeadStage stage,
        List<String> nextStages,
        @Nullable String stageReason,
        Score score,
        String source,
        @Nullable String campaign,
        @Nullable String message,
        @Nullable String language,
        @Nullable UUID conversationId,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        @Nullable Instant acceptBy,
        @Nullable Instant acceptedAt,
        @Nullable UUID pondId,
        List<String> tags,
        List<UUID> propertyIds,
        List<String> unreadableContacts,
        int enquiries,
        Instant capturedAt,
        Instant lastEnquiryAt,
        @Nullable Instant closedAt) {}
