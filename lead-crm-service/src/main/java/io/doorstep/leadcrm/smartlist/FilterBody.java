package io.doorstep.leadcrm.smartlist;

import io.doorstep.leadcrm.lead.LeadFilter;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which leads a list holds, as the list of leads takes it.
///
/// @param q an e-mail address, a phone number, or the beginning of a name
/// @param capturedTo exclusive
/// @param open true leaves out what is won or lost
record FilterBody(
        @Nullable @Size(max = 40) String pipeline,
        @Nullable @Size(max = 40) String stage,
        @Nullable @Size(max = 50) String source,
        @Nullable UUID assignee,
        @Nullable @Size(max = 50) String tag,
        @Nullable @Size(max = 320) String q,
        @Nullable Integer minScore,
        @Nullable Instant capturedFrom,
        @Nullable Instant capturedTo,
        @Nullable Boolean open) {

    LeadFilter toFilter() {
        String asked = q == null || q.isBlank() ? null : q;
        return new LeadFilter(pipeline, stage, source, assignee, tag, asked, minScore, capturedFrom, capturedTo, open);
    }

    static FilterBody of(LeadFilter filter) {
        return new FilterBody(
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
