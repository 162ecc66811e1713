package io.doorstep.property.media.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks through a file for what has no business in a picture: a page or program that a browser would run, an archive
/// behind its end, a document before its beginning, and more scans than any camera writes.
final class HiddenContent {

    private static final int AT_ONCE = 64 * 1024;

    /// Longer than whatever is looked for, so that nothing hides where two stretches meet.
    private static final int OVERLAP = 32;

    private static final Pattern PROGRAM =
            Pattern.compile("<script[\\s>]|<!doctype\\s+html|<html[\\s>]|<iframe[\\s>]|<svg[\\s>:]|<\\?php\\s");
    private static final String SCAN = "\u00ff\u00da";
    private static final int MOST_SCANS = 100;
    private static final int BEGINNING = 1024;
    private static final int END_OF_ARCHIVE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private HiddenContent() {}

    /// @return what was found, for people
    static @Nullable String find(Path file) throws IOException {
        if (endsAsArchive(file)) {
            return "The file is a picture and an archive at once.";
        }
        try (InputStream content = Files.newInputStream(file)) {
            return find(content);
        }
    }

    private static @Nullable String find(InputStream content) throws IOException {
        int scans = 0;
        String before = "";
        byte[] stretch = content.readNBytes(AT_ONCE);
        if (new String(stretch, 0, Math.min(stretch.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .contains("%PDF-")) {
            return "The file is a picture and a document at once.";
        }
        while (stretch.length > 0) {
            String text = before + new String(stretch, StandardCharsets.ISO_8859_1);
            if (PROGRAM.matcher(text.toLowerCase(Locale.ROOT)).find()) {
                return "The file is a picture and a web page or program at once.";
            }
            scans += count(text) - count(before);
            if (scans > MOST_SCANS) {
                return "The picture is written in more passes than any camera makes.";
            }
            before = text.substring(Math.max(0, text.length() - OVERLAP));
            stretch = content.readNBytes(AT_ONCE);
        }
        return null;
    }

    private static int count(String text) {
        int found = 0;
        for (int at = text.indexOf(SCAN); at >= 0; at = text.indexOf(SCAN, at + SCAN.length())) {
            found++;
        }
        return found;
    }

    /// An archive ends with its directory, whatever stands before it.
    private static boolean endsAsArchive(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            int length = Math.toIntExact(Math.min(content.length(), LONGEST_COMMENT + END_OF_ARCHIVE));
            byte[] tail = new byte[length];
            content.seek(content.length() - length);
            content.readFully(tail);
            Matcher directory = Pattern.compile("PK\u0005\u0006", Pattern.LITERAL)
                    .matcher(new String(tail, StandardCharsets.ISO_8859_1));
            while (directory.find()) {
                int comment = directory.start() + END_OF_ARCHIVE;
                if (comment <= length
                        && length - comment == ((tail[comment - 1] & 0xFF) << 8 | tail[comment - 2] & 0xFF)) {
                    return true;
                }
            }
            return false;
        }
    }
}
