package io.doorstep.tablekit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

final class CsvTableFile implements TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RowBound bound;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvTableFile(Path file, TableShape shape) throws IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), Charset.forName(shape.encoding())));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(shape.delimiter())
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        this.bound = new RowBound(text);
        this.parser = CSVParser.parse(bound, format);
        this.records = parser.iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    /// The parser has read ahead by one row, so the line is asked for by the row's length.
    @Override
    public TableRow next() {
        try {
            CSVRecord record = records.next();
            bound.beginRow();
            long breaks = record.stream().mapToLong(CsvTableFile::lineBreaks).sum();
            return TableLimits.check(
                    new TableRow(parser.getCurrentLineNumber() - breaks, Arrays.asList(record.values())));
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    private UnreadableTableException unreadable(RuntimeException e) {
        String why = e.getCause() instanceof RowBound.TooLongException
                ? ": a row is longer than %d characters.".formatted(TableLimits.CHARACTERS_OF_ROW)
                : e.getCause() instanceof CSVException
                        ? ": a quotation mark is not closed, or is followed by text."
                        : ".";
        return new UnreadableTableException("The file cannot be read past line " + parser.getCurrentLineNumber() + why);
    }

    private static long lineBreaks(String cell) {
        return cell.chars().filter(character -> character == '\n').count();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
