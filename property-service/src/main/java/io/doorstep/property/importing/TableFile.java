package io.doorstep.property.importing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A file of comma-separated values (or semicolons, tabs, bars), read row by row.
final class TableFile implements Closeable {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 64 * 1024;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private TableFile(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    /// @param line where the row begins in the file, from 1
    record Row(long line, List<String> cells) {}

    /// The file cannot be read to its end; the message is for the person who sent it.
    static final class UnreadableException extends RuntimeException {

        UnreadableException(String message) {
            super(message);
        }
    }

    static TableFile open(Path file, char delimiter, String encoding) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, Charset.forName(encoding)));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        return new TableFile(CSVParser.parse(text, format));
    }

    boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    /// The parser has read ahead by one row, so the line is asked for by the row's length.
    Row next() {
        try {
            CSVRecord record = records.next();
            long breaks = record.stream().mapToLong(TableFile::lineBreaks).sum();
            return new Row(parser.getCurrentLineNumber() - breaks, Arrays.asList(record.values()));
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    private UnreadableException unreadable(RuntimeException e) {
        boolean known = e.getCause() instanceof CSVException;
        return new UnreadableException("The file cannot be read past line " + parser.getCurrentLineNumber()
                + (known ? ": a quotation mark is not closed, or is followed by text." : "."));
    }

    private static long lineBreaks(String cell) {
        return cell.chars().filter(character -> character == '\n').count();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /// UTF-8 where the bytes are valid UTF-8, and what older spreadsheets write otherwise.
    static String encodingOf(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            char[] buffer = new char[SAMPLE];
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return StandardCharsets.UTF_8.name();
        } catch (java.nio.charset.CharacterCodingException _) {
            return WINDOWS.name();
        }
    }

    /// The sign that the first line has most of.
    static char delimiterOf(Path file, String encoding) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, Charset.forName(encoding))) {
            char[] buffer = new char[SAMPLE];
            int length = Math.max(0, reader.read(buffer));
            String first = new String(buffer, 0, length).lines().findFirst().orElse("");
            return ",;\t|"
                    .chars()
                    .mapToObj(sign -> (char) sign)
                    .max(java.util.Comparator.comparingLong(sign ->
                            first.chars().filter(character -> character == sign).count()))
                    .orElse(',');
        }
    }
}
