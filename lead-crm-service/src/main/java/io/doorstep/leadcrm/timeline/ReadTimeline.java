package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.timeline.TimelineEntry.Kind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what happened with a lead that the caller may see, the oldest first.
@Component
class ReadTimeline {

    private static final String SORT = "happenedAt";

    private final Timeline timeline;
    private final FindLeads findLeads;
    private final Cursors cursors;

    ReadTimeline(Timeline timeline, FindLeads findLeads, Cursors cursors) {
        this.timeline = timeline;
        this.findLeads = findLeads;
        this.cursors = cursors;
    }

    /// @param kind every kind when absent
    /// @return nothing when there is no such lead within the caller's reach
    @Transactional(readOnly = true)
    Optional<Page<TimelineEntry>> read(LeadId lead, @Nullable Kind kind, @Nullable String cursor, int limit) {
        return findLeads.find(lead).map(_ -> page(lead, kind, cursor, limit));
    }

    @Transactional(readOnly = true)
    Optional<TimelineEntry> findNote(LeadId lead, UUID note) {
        return findLeads.find(lead).flatMap(_ -> timeline.findNote(lead.value(), note));
    }

    private Page<TimelineEntry> page(LeadId lead, @Nullable Kind kind, @Nullable String cursor, int limit) {
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.EARLIEST);
        List<TimelineEntry> found = timeline.list(lead.value(), kind, after, limit + 1);
        return Page.cut(found, limit, last -> cursors.encode(SORT, new TimePlace(last.happenedAt(), last.id())));
    }
}
