package io.doorstep.leadcrm.automation;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.LeadId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists what followed by itself on the stages of a lead that the caller may see, the oldest first.
@Component
@Transactional(readOnly = true)
class ListRuns {

    private static final String SORT = "ranAt";

    private final AutomationRuns runs;
    private final FindLeads findLeads;
    private final Cursors cursors;

    ListRuns(AutomationRuns runs, FindLeads findLeads, Cursors cursors) {
        this.runs = runs;
        this.findLeads = findLeads;
        this.cursors = cursors;
    }

    /// @return nothing when there is no such lead within the caller's reach
    Optional<Page<AutomationRun>> list(LeadId lead, @Nullable String cursor, int limit) {
        return findLeads.find(lead).map(_ -> {
            UUID after = cursors.decode(cursor, SORT, Ids.FIRST);
            return Page.cut(runs.list(lead.value(), after, limit + 1), limit, last -> cursors.encode(SORT, last.id()));
        });
    }
}
