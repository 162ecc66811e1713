package io.doorstep.leadcrm.scoring;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists the scores of a lead, the newest first; who may see the lead is the asker's to know.
@Component
public class ListScores {

    private static final String SORT = "-scoredAt";

    private final PastScores pastScores;
    private final Cursors cursors;

    ListScores(PastScores pastScores, Cursors cursors) {
        this.pastScores = pastScores;
        this.cursors = cursors;
    }

    @Transactional(readOnly = true)
    public Page<PastScore> list(UUID lead, @Nullable String cursor, int limit) {
        UUID before = cursor == null
                ? null
                : UUID.fromString(cursors.decode(cursor, SORT).getFirst());
        return Page.cut(pastScores.list(lead, before, limit + 1), limit, last -> cursors.encode(SORT, last.id()));
    }
}
