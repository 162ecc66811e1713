package io.doorstep.tablekit.importing;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.tablekit.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows that an import could not take, in the order of the file: page by page, or all as a file.
public final class RejectPages {

    private static final String SORT = "rejects";
    private static final int AT_A_TIME = 1000;

    private final RejectedRows rejects;
    private final Cursors cursors;

    public RejectPages(RejectedRows rejects, Cursors cursors) {
        this.rejects = rejects;
        this.cursors = cursors;
    }

    public Page<RejectResponse> page(ImportId id, @Nullable Integer limit, @Nullable String cursor) {
        List<String> after = cursor == null ? List.of("0", "0") : cursors.decode(cursor, SORT);
        int size = Limits.of(limit);
        List<RejectedRow> found =
                rejects.list(id.value(), Long.parseLong(after.get(0)), Integer.parseInt(after.get(1)), size + 1);
        return Page.cut(found, size, this::cursorAfter).map(RejectResponse::of);
    }

    /// All as CSV, read as it is written.
    public void write(ImportId id, OutputStream out) throws IOException {
        TableWriter table = TableWriter.csv(out, true);
        table.write(List.of("line", "column", "code", "reason", "value"));
        List<RejectedRow> portion = rejects.list(id.value(), 0, 0, AT_A_TIME);
        while (!portion.isEmpty()) {
            for (RejectedRow row : portion) {
                CellProblem problem = row.problem();
                table.write(
                        Arrays.asList(row.line(), problem.column(), problem.code(), problem.reason(), problem.value()));
            }
            RejectedRow last = portion.getLast();
            portion = rejects.list(id.value(), last.line(), last.position(), AT_A_TIME);
        }
        table.finish();
    }

    private String cursorAfter(RejectedRow last) {
        return cursors.encode(SORT, List.of(String.valueOf(last.line()), String.valueOf(last.position())));
    }
}
