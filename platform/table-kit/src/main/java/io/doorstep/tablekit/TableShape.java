package io.doorstep.tablekit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/// In which form a file holds its table.
///
/// @param delimiter between the cells of a text
/// @param encoding the name of a text's charset
public record TableShape(Kind kind, char delimiter, String encoding) {

    private static final Charset OLDER_SPREADSHEETS = Charset.forName("windows-1252");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String DELIMITERS = ",;\t|";
    private static final int SAMPLE = 64 * 1024;

    /// What sort of file.
    public enum Kind {
        /// Values separated by commas, semicolons, tabs or bars.
        TEXT,
        /// The first sheet of an Excel workbook.
        WORKBOOK
    }

    /// Looks into the file; its name says nothing.
    ///
    /// @throws UnreadableTableException when it is neither
    public static TableShape of(Path file) throws IOException {
        byte[] start = startOf(file);
        if (startsWith(start, ZIP)) {
            return new TableShape(Kind.WORKBOOK, ',', StandardCharsets.UTF_8.name());
        }
        if (startsWith(start, OLD_EXCEL)) {
            throw new UnreadableTableException(
                    "This is a workbook of Excel 2003 or one with a password. Save it as .xlsx or .csv without one.");
        }
        String encoding = encodingOf(file, start);
        return new TableShape(Kind.TEXT, delimiterOf(file, encoding), encoding);
    }

    private static byte[] startOf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(ZIP.length);
        }
    }

    private static boolean startsWith(byte[] start, byte[] signature) {
        return Arrays.equals(start, signature);
    }

    /// What a mark says; UTF-8 where the bytes are valid UTF-8; and what older spreadsheets write otherwise.
    private static String encodingOf(Path file, byte[] start) throws IOException {
        if (start.length >= 2
                && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
                        || start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)) {
            return StandardCharsets.UTF_16.name();
        }
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            char[] buffer = new char[SAMPLE];
            for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
                refuseBinary(buffer, length);
            }
            return StandardCharsets.UTF_8.name();
        } catch (CharacterCodingException _) {
            return OLDER_SPREADSHEETS.name();
        }
    }

    private static void refuseBinary(char[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            if (buffer[i] == 0) {
                throw new UnreadableTableException("This is no text and no Excel workbook. Save it as .xlsx or .csv.");
            }
        }
    }

    /// The sign that the first line has most of.
    private static char delimiterOf(Path file, String encoding) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, Charset.forName(encoding))) {
            char[] buffer = new char[SAMPLE];
            int length = Math.max(0, reader.read(buffer));
            String first = new String(buffer, 0, length).lines().findFirst().orElse("");
            return DELIMITERS
                    .chars()
                    .mapToObj(sign -> (char) sign)
                    .max(Comparator.comparingLong(sign ->
                            first.chars().filter(character -> character == sign).count()))
                    .orElse(',');
        }
    }
}
