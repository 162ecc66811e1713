package io.doorstep.tablekit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One row of a table.
///
/// @param line where the row begins in the file, from 1
public record TableRow(long line, List<String> cells) {

    TableRow filledTo(int columns) {
        if (cells.size() >= columns) {
            return this;
        }
        List<String> filled = new ArrayList<>(cells);
        filled.addAll(Collections.nCopies(columns - cells.size(), ""));
        return new TableRow(line, filled);
    }
}
