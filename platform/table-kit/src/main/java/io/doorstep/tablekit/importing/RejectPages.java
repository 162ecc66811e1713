package io.doorstep.tablekit.importing;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows that an import could not take, page by page in the order of the file.
public final class RejectPages {

    private static final String SORT = "rejects";

    private final Cursors cursors;

    RejectPages(Cursors cursors) {
        this.cursors = cursors;
    }

    /// Where the rows of one import are read.
    @FunctionalInterface
    public interface Rejects {

        /// @return those past a line and position
        List<RejectedRow> list(long line, int position, int limit);
    }

    public Page<RejectResponse> page(Rejects rejects, @Nullable Integer limit, @Nullable String cursor) {
        List<String> after = cursor == null ? List.of("0", "0") : cursors.decode(cursor, SORT);
        int size = Limits.of(limit);
        List<RejectedRow> found = rejects.list(Long.parseLong(after.get(0)), Integer.parseInt(after.get(1)), size + 1);
        return Page.cut(found, size, this::cursorAfter).map(RejectResponse::of);
    }

    private String cursorAfter(RejectedRow last) {
        return cursors.encode(SORT, List.of(String.valueOf(last.line()), String.valueOf(last.position())));
    }
}
