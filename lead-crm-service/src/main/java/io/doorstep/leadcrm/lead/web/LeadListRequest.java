package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.lead.LeadFilter;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// Which leads a list is to hold.
///
/// @param q an e-mail address, a phone number, or the beginning of a name
/// @param capturedTo exclusive
/// @param open true leaves out what is won or lost: with `sort=-score` the list of whom to work next
record LeadListRequest(
        @Nullable String pipeline,
        @Nullable String stage,
        @Nullable String source,
        @Nullable UUID assignee,
        @Nullable String tag,
        @Nullable String q,
        @Nullable Integer minScore,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        Instant capturedFrom,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        Instant capturedTo,

        @Nullable Boolean open,
        @Nullable String sort,
        @Nullable String cursor,
        @Nullable Integer limit) {

    LeadFilter toFilter() {
        return new LeadFilter(
                pipeline,
                stage,
                source,
                assignee,
                tag,
                q == null || q.isBlank() ? null : q,
                minScore,
                capturedFrom,
                capturedTo,
                open);
    }
}
