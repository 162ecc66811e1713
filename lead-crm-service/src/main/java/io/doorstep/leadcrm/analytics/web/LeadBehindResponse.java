package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.LeadBehind;
import java.time.Instant;
import java.util.UUID;

/// @param href the lead itself
/// @param occurredAt when what is counted happened
record LeadBehindResponse(UUID leadId, String href, Instant occurredAt) {

    static LeadBehindResponse of(LeadBehind behind) {
        return new LeadBehindResponse(behind.leadId(), "/api/v1/leads/" + behind.leadId(), behind.occurredAt());
    }
}
