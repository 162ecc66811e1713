package io.doorstep.tablekit.importing;

import org.jspecify.annotations.Nullable;

/// One thing that is wrong with a row.
///
/// @param line where the row begins in the file, from 1
/// @param column as the file names it; absent when it is the row as a whole
public record RejectResponse(
        long line,
        @Nullable String column,
        String code,
        String reason,
        @Nullable String value) {

    static RejectResponse of(RejectedRow row) {
        CellProblem problem = row.problem();
        return new RejectResponse(row.line(), problem.column(), problem.code(), problem.reason(), problem.value());
    }
}
