package io.doorstep.workflowkit;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/// Reads the ledger, the newest run first.
@Transactional(readOnly = true)
public class ReadLedger {

    private static final String SORT = "-id";

    private final Runs runs;
    private final Cursors cursors;

    ReadLedger(Runs runs, Cursors cursors) {
        this.runs = runs;
        this.cursors = cursors;
    }

    public Page<RunView> list(RunFilter filter, @Nullable String cursor, int limit) {
        UUID before = cursor == null
                ? null
                : UUID.fromString(cursors.decode(cursor, SORT).getFirst());
        return Page.cut(runs.list(filter, before, limit + 1), limit, last -> cursors.encode(SORT, last.id()));
    }

    public Optional<RunView> find(UUID id) {
        return runs.find(id);
    }
}
