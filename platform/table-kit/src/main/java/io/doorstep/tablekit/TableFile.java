package io.doorstep.tablekit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/// A table in a file, read row by row: memory does not grow with the file, nor with what is hidden in it.
public interface TableFile extends Iterator<TableRow>, Closeable {

    /// @throws UnreadableTableException also from `hasNext` and `next`, when the file breaks a limit or its own form
    static TableFile open(Path file, TableShape shape) throws IOException {
        return switch (shape.kind()) {
            case TEXT -> new CsvTableFile(file, shape);
            case WORKBOOK -> new SheetTableFile(file);
        };
    }
}
