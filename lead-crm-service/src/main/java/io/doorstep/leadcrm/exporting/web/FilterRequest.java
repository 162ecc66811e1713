package io.doorstep.leadcrm.exporting.web;

import io.doorstep.leadcrm.lead.LeadFilter;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// Which leads an export is to hold, as the list takes it.
///
/// @param q an e-mail address, a phone number, or the beginning of a name
/// @param capturedTo exclusive
/// @param open true leaves out what is won or lost
record FilterRequest(
        @Nullable @Size(max = 40) String pipeline,
        @Nullable @Size(max = 40) String stage,
        @Nullable @Size(max = 50) String source,
        @Nullable UUID assignee,
        @Nullable @Size(max = 50) String tag,
        @Nullable @Size(max = 320) String q,
        @Nullable Integer minScore,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        Instant capturedFrom,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
        Instant capturedTo,

        @Nullable Boolean open) {

    static final FilterRequest ALL = new FilterRequest(null, null, null, null, null, null, null, null, null, null);

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

    static FilterRequest of(LeadFilter filter) {
        return new FilterRequest(
                filter.pipeline(),
                filter.stage(),
                filter.source(),
                filter.assigneeId(),
                filter.tag(),
                filter.q(),
                filter.minScore(),
                filter.capturedFrom(),
                filter.capturedTo(),
                filter.open());
    }
}
