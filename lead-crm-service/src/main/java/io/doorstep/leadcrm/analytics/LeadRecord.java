package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.pipeline.Milestone;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lead behind a number.
public record LeadRecord(
        UUID leadId,
        String source,
        @Nullable String campaign,
        @Nullable UUID agentId,
        Milestone stage,
        Instant capturedAt,
        @Nullable Instant firstContactAt,
        @Nullable Instant wonAt,
        @Nullable Instant lostAt) {}
