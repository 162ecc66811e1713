package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.lead.LeadFilter;
import io.doorstep.leadcrm.pipeline.LeadStage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// Which leads a list is to hold.
///
/// @param q an e-mail address, a phone number, or the beginning of a name
/// @param capturedTo exclusive
record LeadListRequest(
        @Nullable LeadStage stage,
        @Nullable String source,
        @Nullable UUID assignee,
        @Nullable String tag,
        @Nullable String q,
        @Nullable Integer minScore,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        Instant capturedFrom,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        Instant capturedTo,

        @Nullable String sort,
        @Nullable String cursor,
        @Nullable Integer limit) {

    LeadFilter toFilter() {
        return new LeadFilter(
                stage, source, assignee, tag, q == null || q.isBlank() ? null : q, minScore, capturedFrom, capturedTo);
    }
}
