package io.doorstep.tablekit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Reads the first sheet of a workbook; of a formula only what it last came to. A sheet leaves out the empty cells at
/// the end of a row, which are made up for here.
final class SheetTableFile implements TableFile {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern OF_DATE = Pattern.compile("[dDyY]");

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private @Nullable TableRow ahead;
    private long line;
    private int columns;

    SheetTableFile(Path file) throws IOException {
        WorkbookGuard.check(file);
        try {
            workbook = new ReadableWorkbook(file.toFile(), OPTIONS);
            stream = workbook.getFirstSheet().openStream();
        } catch (RuntimeException e) {
            throw noWorkbook();
        }
        rows = stream.iterator();
    }

    /// Rows in which nothing is written are none.
    @Override
    public boolean hasNext() {
        while (ahead == null && reads(rows::hasNext)) {
            TableRow row = reads(() -> read(rows.next()));
            line = row.line();
            ahead = row.cells().stream().allMatch(String::isEmpty) ? null : TableLimits.check(row);
        }
        return ahead != null;
    }

    @Override
    public TableRow next() {
        TableRow row = hasNext() ? ahead : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        columns = columns == 0 ? row.cells().size() : columns;
        return row.filledTo(columns);
    }

    private <T> T reads(Supplier<T> step) {
        try {
            return step.get();
        } catch (ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw new UnreadableTableException("The sheet cannot be read past line " + line + ".");
        }
    }

    private static TableRow read(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell)
                    ? text(cell.asDate())
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText().strip();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && OF_DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    private static String text(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    private static UnreadableTableException noWorkbook() {
        return new UnreadableTableException("The file is no Excel workbook, or a damaged one. Save it again as .xlsx.");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
