package io.doorstep.property.upload.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Draws the text out of a PDF, a Word document or a plain text, by what it is and not by what it is called.
@Component
public class DocumentText {

    /// Longer texts describe more than one property.
    public static final int LONGEST = 50_000;

    private static final int HEAD = 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[][] IMAGES = {
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
        {(byte) 0x89, 'P', 'N', 'G'},
        {'G', 'I', 'F', '8'},
        {'I', 'I', '*', 0},
        {'M', 'M', 0, '*'},
        {'R', 'I', 'F', 'F'}
    };

    private final DocumentSettings settings;
    private final Semaphore places;

    DocumentText(DocumentSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
    }

    /// @throws UnreadableDocumentException that says in plain words why not
    public String read(InputStream content) throws IOException {
        int most = (int) settings.size().toBytes();
        byte[] document = content.readNBytes(most + 1);
        if (document.length > most) {
            throw new UnreadableDocumentException(
                    "document_too_large",
                    "The document is larger than %d MB."
                            .formatted(settings.size().toMegabytes()));
        }
        places.acquireUninterruptibly();
        try {
            return checked(tidy(draw(document)));
        } finally {
            places.release();
        }
    }

    private String draw(byte[] document) throws IOException {
        Allowance allowance = new Allowance(2 * settings.unfolded().toBytes(), settings.time());
        if (new String(document, 0, Math.min(HEAD, document.length), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return PdfText.draw(document, settings, allowance);
        }
        if (begins(document, ZIP)) {
            return WordText.draw(document, allowance);
        }
        if (begins(document, OLE)) {
            throw isLocked(document)
                    ? new UnreadableDocumentException(
                            "document_encrypted", "The document is protected by a password. Send it without one.")
                    : new UnreadableDocumentException(
                            "document_unsupported",
                            "This is a Word document of the old kind. Save it as .docx or PDF.");
        }
        if (Arrays.stream(IMAGES).anyMatch(image -> begins(document, image))) {
            throw new UnreadableDocumentException(
                    "document_without_text", "This is a picture; photographed text is not read. Send the text itself.");
        }
        return plain(document);
    }

    private static String plain(byte[] document) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            if (text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
                return text;
            }
        } catch (CharacterCodingException notText) {
            // falls through to the one answer for what is nothing that is known here
        }
        throw new UnreadableDocumentException(
                "document_unsupported",
                "A PDF, a Word document (.docx) or a plain text in UTF-8 can be read; this is none.");
    }

    private static String tidy(String drawn) {
        return drawn.replace("\uFEFF", "")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("[ \\t]+(?=\\n|$)", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static String checked(String text) {
        if (text.chars().filter(Character::isLetter).limit(3).count() < 3) {
            throw new UnreadableDocumentException(
                    "document_without_text",
                    "The document has no text. Photographed pages are not read; send the text itself.");
        }
        if (text.length() > LONGEST) {
            throw new UnreadableDocumentException(
                    "document_too_large",
                    String.format(
                            Locale.ENGLISH,
                            "The text is longer than %,d characters. Send the part about one property.",
                            LONGEST));
        }
        return text;
    }

    /// Word keeps a locked document as a stream of this name.
    private static boolean isLocked(byte[] document) {
        return new String(document, StandardCharsets.ISO_8859_1)
                .contains(new String(
                        "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static boolean begins(byte[] document, byte[] with) {
        return document.length >= with.length && Arrays.equals(document, 0, with.length, with, 0, with.length);
    }
}
