package io.doorstep.leadcrm.analytics;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.lead.FindReach;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the leads behind a metric, one for each thing that it counts.
@Component
@Transactional(readOnly = true)
public class ReadLeadsBehind {

    private static final String SORT = "-occurredAt";

    private final LeadsBehind leads;
    private final FindReach findReach;
    private final Cursors cursors;

    ReadLeadsBehind(LeadsBehind leads, FindReach findReach, Cursors cursors) {
        this.leads = leads;
        this.findReach = findReach;
        this.cursors = cursors;
    }

    /// @return empty when no leads are behind such a number
    public Optional<Page<LeadBehind>> read(Metric metric, Period period, @Nullable String cursor, int limit) {
        if (!metric.hasLeads()) {
            return Optional.empty();
        }
        TimePlace before = cursors.decode(cursor, SORT, TimePlace.LATEST);
        return Optional.of(Page.cut(
                leads.list(metric, period, findReach.of("analytics:read"), before, limit + 1),
                limit,
                last -> cursors.encode(SORT, new TimePlace(last.occurredAt(), last.eventId()))));
    }
}
