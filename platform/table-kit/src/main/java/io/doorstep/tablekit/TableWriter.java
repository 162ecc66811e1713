package io.doorstep.tablekit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table on its way out, row by row; whoever opens it calculates nothing of what is in it.
///
/// What is not finished is recognisably cut off, so there is no `close` that would make a whole of a part.
public interface TableWriter {

    /// @param cells numbers stay numbers, an absent one is empty, all else is text
    void write(List<? extends @Nullable Object> cells) throws IOException;

    /// Completes the table; the stream stays open.
    void finish() throws IOException;

    /// Comma-separated values as of RFC 4180, in UTF-8.
    ///
    /// @param mark begins with a byte order mark, without which Excel takes it for something else
    static TableWriter csv(OutputStream out, boolean mark) throws IOException {
        return new CsvTableWriter(out, mark);
    }

    /// An Excel workbook.
    ///
    /// @param title of its sheet
    static TableWriter xlsx(OutputStream out, String title) {
        return new SheetTableWriter(out, title);
    }
}
