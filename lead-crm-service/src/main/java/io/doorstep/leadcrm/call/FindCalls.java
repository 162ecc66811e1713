package io.doorstep.leadcrm.call;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds calls with the people of leads within the caller's reach, the newest first.
@Component
@Transactional(readOnly = true)
class FindCalls {

    private static final String PERMISSION = "lead:read";
    private static final String SORT = "-startedAt";

    private final CallRows rows;
    private final FindLeads findLeads;
    private final FindReach findReach;
    private final Cursors cursors;

    FindCalls(CallRows rows, FindLeads findLeads, FindReach findReach, Cursors cursors) {
        this.rows = rows;
        this.findLeads = findLeads;
        this.findReach = findReach;
        this.cursors = cursors;
    }

    Optional<CallView> find(UUID id) {
        return rows.find(id, findReach.of(PERMISSION));
    }

    /// @return nothing when there is no such lead within the caller's reach
    Optional<Page<CallView>> listOf(LeadId lead, @Nullable String cursor, int limit) {
        return findLeads.find(lead).map(_ -> list(lead.value(), null, cursor, limit));
    }

    Page<CallView> list(@Nullable UUID lead, @Nullable UUID agent, @Nullable String cursor, int limit) {
        TimePlace before = cursors.decode(cursor, SORT, TimePlace.LATEST);
        return Page.cut(
                rows.list(lead, agent, findReach.of(PERMISSION), before, limit + 1),
                limit,
                last -> cursors.encode(SORT, new TimePlace(last.startedAt(), last.id())));
    }
}
