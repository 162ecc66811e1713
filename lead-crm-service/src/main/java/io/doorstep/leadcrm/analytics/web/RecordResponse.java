package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.LeadRecord;
import io.doorstep.leadcrm.pipeline.Milestone;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param href the lead itself
record RecordResponse(
        UUID leadId,
        String href,
        String source,
        @Nullable String campaign,
        @Nullable UUID agentId,
        Milestone stage,
        Instant capturedAt,
        @Nullable Instant firstContactAt,
        @Nullable Instant wonAt,
        @Nullable Instant lostAt) {

    static RecordResponse of(LeadRecord lead) {
        return new RecordResponse(
                lead.leadId(),
                "/api/v1/leads/" + lead.leadId(),
                lead.source(),
                lead.campaign(),
                lead.agentId(),
                lead.stage(),
                lead.capturedAt(),
                lead.firstContactAt(),
                lead.wonAt(),
                lead.lostAt());
    }
}
