package io.doorstep.tablekit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes rows as they come; texts are kept with their cell, so that memory does not grow with their number.
final class SheetTableWriter implements TableWriter {

    private static final int ROWS_AT_ONCE = 100;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private final String title;
    private Worksheet sheet;
    private List<? extends @Nullable Object> header = List.of();
    private int rows;

    SheetTableWriter(OutputStream out, String title) {
        this.workbook = new Workbook(out, "Doorstep", "1.0");
        this.title = title;
        this.sheet = workbook.newWorksheet(title);
    }

    @Override
    public void write(List<? extends @Nullable Object> cells) throws IOException {
        if (rows == 0 && header.isEmpty()) {
            header = List.copyOf(cells);
        } else if (rows == MOST_ROWS) {
            goOnWithAnotherSheet();
        }
        add(cells);
    }

    private void goOnWithAnotherSheet() throws IOException {
        sheet.finish();
        sheet = workbook.newWorksheet(title);
        rows = 0;
        add(header);
    }

    private void add(List<? extends @Nullable Object> cells) throws IOException {
        int column = 0;
        for (Object cell : cells) {
            switch (cell) {
                case null -> {}
                case Number number -> sheet.value(rows, column, number);
                default -> sheet.inlineString(rows, column, shortened(HarmlessText.of(cell.toString())));
            }
            column++;
        }
        rows++;
        if (rows % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
