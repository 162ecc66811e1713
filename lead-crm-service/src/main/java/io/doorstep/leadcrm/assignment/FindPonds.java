package io.doorstep.leadcrm.assignment;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the pools from which leads are claimed.
@Component
@Transactional(readOnly = true)
public class FindPonds {

    private static final String SORT = "-id";

    private final Ponds ponds;
    private final Cursors cursors;

    FindPonds(Ponds ponds, Cursors cursors) {
        this.ponds = ponds;
        this.cursors = cursors;
    }

    public Optional<PondView> find(UUID id) {
        return ponds.find(id).map(Pond::view);
    }

    /// The newest first.
    public Page<PondView> list(@Nullable String cursor, int limit) {
        UUID before = cursors.decode(cursor, SORT, Ids.LAST);
        List<PondView> found = ponds.listBefore(before, Limit.of(limit + 1)).stream()
                .map(Pond::view)
                .toList();
        return Page.cut(found, limit, last -> cursors.encode(SORT, last.id()));
    }
}
