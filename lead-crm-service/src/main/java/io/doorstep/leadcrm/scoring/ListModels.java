package io.doorstep.leadcrm.scoring;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists the models that were learned, the newest first.
@Component
class ListModels {

    private static final String SORT = "-trainedAt";

    private final Models models;
    private final Cursors cursors;

    ListModels(Models models, Cursors cursors) {
        this.models = models;
        this.cursors = cursors;
    }

    @Transactional(readOnly = true)
    Page<Model> list(@Nullable String cursor, int limit) {
        UUID before = cursor == null
                ? null
                : UUID.fromString(cursors.decode(cursor, SORT).getFirst());
        return Page.cut(models.list(before, limit + 1), limit, last -> cursors.encode(SORT, last.id()));
    }
}
