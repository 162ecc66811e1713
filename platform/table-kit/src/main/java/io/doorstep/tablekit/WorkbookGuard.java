package io.doorstep.tablekit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Looks through a workbook before it is read: a few bytes that unfold to gigabytes, definitions of XML entities, and
/// cells far outside any sheet end here.
final class WorkbookGuard {

    private static final int AT_ONCE = 64 * 1024;

    /// Longer than whatever is looked for, so that nothing hides where two stretches meet.
    private static final int OVERLAP = 64;

    private static final Pattern DANGEROUS =
            Pattern.compile("<!DOCTYPE|<!ENTITY|<c\\s[^>]{0,40}?\\br\\s*=\\s*[\"'](?:[A-Za-z]{4}|[^\"'0-9]*&)");

    private long left = TableLimits.BYTES_OF_WORKBOOK;

    private WorkbookGuard() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new WorkbookGuard().check(zip);
        } catch (ZipException e) {
            throw new UnreadableTableException(
                    "The file is no Excel workbook, or a damaged one. Save it again as .xlsx.");
        }
    }

    private void check(ZipFile zip) throws IOException {
        if (zip.size() > TableLimits.PARTS_OF_WORKBOOK) {
            throw new UnreadableTableException("The workbook has too many parts.");
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            try (InputStream content = zip.getInputStream(entry)) {
                look(entry.getName(), content);
            }
        }
    }

    /// Counts what comes out, whatever the entry says of its size.
    private void look(String name, InputStream content) throws IOException {
        long most = name.toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml")
                ? TableLimits.BYTES_OF_TEXTS
                : TableLimits.BYTES_OF_WORKBOOK;
        byte[] stretch = new byte[AT_ONCE];
        String before = "";
        for (int length = content.read(stretch); length >= 0; length = content.read(stretch)) {
            left -= length;
            most -= length;
            if (left < 0 || most < 0) {
                throw new UnreadableTableException("The workbook unfolds to too much. Split it, or save it as .csv.");
            }
            String text = before + new String(stretch, 0, length, StandardCharsets.ISO_8859_1);
            if (DANGEROUS.matcher(text).find()) {
                throw new UnreadableTableException("The workbook holds what no spreadsheet writes.");
            }
            before = text.substring(Math.max(0, text.length() - OVERLAP));
        }
    }
}
