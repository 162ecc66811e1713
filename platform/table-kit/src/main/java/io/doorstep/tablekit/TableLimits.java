package io.doorstep.tablekit;

import java.util.List;

/// How much of a table there may be at once.
final class TableLimits {

    static final int COLUMNS = 500;
    static final int CHARACTERS_OF_CELL = 100_000;
    static final int CHARACTERS_OF_ROW = 1_000_000;

    /// Of all that a workbook unfolds to.
    static final long BYTES_OF_WORKBOOK = 256L << 20;

    /// Of the texts that a workbook keeps apart from its cells, as they are held in memory.
    static final long BYTES_OF_TEXTS = 48L << 20;

    static final int PARTS_OF_WORKBOOK = 2_000;

    private TableLimits() {}

    static TableRow check(TableRow row) {
        List<String> cells = row.cells();
        if (cells.size() > COLUMNS) {
            throw new UnreadableTableException(
                    "Line %d has %d columns; %d are the most.".formatted(row.line(), cells.size(), COLUMNS));
        }
        if (cells.stream().anyMatch(cell -> cell.length() > CHARACTERS_OF_CELL)) {
            throw new UnreadableTableException(
                    "Line %d has a cell of more than %d characters.".formatted(row.line(), CHARACTERS_OF_CELL));
        }
        return row;
    }
}
