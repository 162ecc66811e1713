package io.doorstep.tablekit.importing;

import io.doorstep.tablekit.TableFile;
import io.doorstep.tablekit.TableShape;
import io.doorstep.tablekit.UnreadableTableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the start of a file says of it.
///
/// @param columns their names, none empty or used twice
public record FileHeader(List<String> columns, TableShape shape) {

    /// @throws UnreadableTableException that says in plain words what is wrong with the file
    public static FileHeader of(Path file) throws IOException {
        TableShape shape = TableShape.of(file);
        try (TableFile table = TableFile.open(file, shape)) {
            if (!table.hasNext()) {
                throw new UnreadableTableException("The file is empty.");
            }
            List<String> columns =
                    table.next().cells().stream().map(String::strip).toList();
            if (columns.stream().distinct().count() < columns.size() || columns.contains("")) {
                throw new UnreadableTableException(
                        "The first line must name each column, with no name empty or used twice.");
            }
            return new FileHeader(columns, shape);
        }
    }
}
