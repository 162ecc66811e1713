package io.doorstep.leadcrm.person;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists who became one with a person, and who is somebody else again, the newest first.
@Component
public class ListMerges {

    private static final String SORT = "-mergedAt";

    private final Merges merges;
    private final Cursors cursors;

    ListMerges(Merges merges, Cursors cursors) {
        this.merges = merges;
        this.cursors = cursors;
    }

    @Transactional(readOnly = true)
    public Page<PastMerge> list(PersonId survivor, @Nullable String cursor, int limit) {
        UUID before = cursor == null
                ? null
                : UUID.fromString(cursors.decode(cursor, SORT).getFirst());
        return Page.cut(
                merges.list(survivor.value(), before, limit + 1), limit, last -> cursors.encode(SORT, last.id()));
    }
}
