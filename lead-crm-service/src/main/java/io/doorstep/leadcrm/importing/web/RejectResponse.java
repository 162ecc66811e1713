package io.doorstep.leadcrm.importing.web;

import io.doorstep.leadcrm.importing.ImportReader.Reject;
import org.jspecify.annotations.Nullable;

/// One thing that is wrong with a row.
///
/// @param line where the row begins in the file, from 1
/// @param column as the file names it; absent when it is the row as a whole
record RejectResponse(
        long line,
        @Nullable String column,
        String code,
        String reason,
        @Nullable String value) {

    static RejectResponse of(Reject reject) {
        return new RejectResponse(reject.line(), reject.column(), reject.code(), reject.reason(), reject.value());
    }
}
