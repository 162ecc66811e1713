package io.doorstep.leadcrm.lead;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.assignment.FindPonds;
import io.doorstep.leadcrm.assignment.PondView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists what can be claimed from a pond, the oldest first, for its members and for those who see all leads.
@Component
public class ListPond {

    private static final String SORT = "id";

    private final FindPonds findPonds;
    private final FindReach findReach;
    private final LeadRows rows;
    private final Cursors cursors;

    ListPond(FindPonds findPonds, FindReach findReach, LeadRows rows, Cursors cursors) {
        this.findPonds = findPonds;
        this.findReach = findReach;
        this.rows = rows;
        this.cursors = cursors;
    }

    /// @return nothing when there is no such pond for the caller
    @Transactional(readOnly = true)
    public Optional<Page<LeadView>> list(UUID id, @Nullable String cursor, int limit) {
        return findPonds.find(id).filter(this::isVisible).map(pond -> page(pond, cursor, limit));
    }

    private boolean isVisible(PondView pond) {
        return findReach.of("lead:read").covers(null)
                || pond.isOpenTo(Caller.current().userId());
    }

    private Page<LeadView> page(PondView pond, @Nullable String cursor, int limit) {
        String sort = SORT + pond.id();
        UUID after = cursors.decode(cursor, sort, Ids.FIRST);
        List<LeadView> found = rows.listOfPond(pond.id(), after, limit + 1);
        return Page.cut(found, limit, last -> cursors.encode(sort, last.id()));
    }
}
