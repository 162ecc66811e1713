package io.doorstep.leadcrm.followup;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.lead.FindReach;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds follow-ups of leads within the caller's reach.
@Component
@Transactional(readOnly = true)
class FindFollowUps {

    private static final String PERMISSION = "lead:read";
    private static final String SORT = "dueAt";

    private final FollowUpRows rows;
    private final FindReach findReach;
    private final Cursors cursors;

    FindFollowUps(FollowUpRows rows, FindReach findReach, Cursors cursors) {
        this.rows = rows;
        this.findReach = findReach;
        this.cursors = cursors;
    }

    Optional<FollowUpView> find(UUID id) {
        return rows.find(id, findReach.of(PERMISSION));
    }

    Page<FollowUpView> list(FollowUpFilter filter, @Nullable String cursor, int limit) {
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.EARLIEST);
        return Page.cut(
                rows.list(filter, findReach.of(PERMISSION), after, limit + 1),
                limit,
                last -> cursors.encode(SORT, new TimePlace(last.dueAt(), last.id())));
    }
}
