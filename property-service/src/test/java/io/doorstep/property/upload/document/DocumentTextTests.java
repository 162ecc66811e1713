package io.doorstep.property.upload.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@DisplayName("PROP-21: text is drawn out of documents")
class DocumentTextTests {

    private static final DocumentSettings SETTINGS =
            new DocumentSettings(DataSize.ofMegabytes(2), 3, DataSize.ofMegabytes(4), Duration.ofSeconds(20), 1);

    private final DocumentText documents = new DocumentText(SETTINGS);

    @Test
    void aPdfIsReadLineByLine() throws IOException {
        assertThat(read(Documents.pdf(List.of("Flat for sale in Leeds", "Price: 450,000 GBP"), List.of("Second page"))))
                .isEqualTo("Flat for sale in Leeds\nPrice: 450,000 GBP\nSecond page");
    }

    @Test
    void aWordDocumentIsReadWithItsTablesRowByRow() throws IOException {
        String body = """
            <w:p><w:r><w:t>Flat for </w:t></w:r><w:r><w:t>sale</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Price</w:t></w:r></w:p></w:tc>
            <w:tc><w:p><w:r><w:t>450,000</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:r><w:t>3 beds</w:t></w:r></w:p>\
            """;

        assertThat(read(Documents.word(body))).isEqualTo("Flat for sale\nPrice: 450,000\n3 beds");
    }

    @Test
    void aPlainTextIsReadAsItIs() throws IOException {
        assertThat(read("Größe: 85 m²\r\n3 Zimmer".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Größe: 85 m²\n3 Zimmer");
    }

    @Test
    void whatIsLockedIsRefused() throws IOException {
        assertRefused("document_encrypted", encrypted("secret"));
        assertRefused("document_encrypted", encrypted(""));
        assertRefused("document_encrypted", ole("EncryptedPackage"));
    }

    @Test
    void whatIsBrokenIsRefused() throws IOException {
        byte[] pdf = Documents.pdf(List.of("Flat for sale in Leeds"));
        byte[] word = Documents.word("<w:p><w:r><w:t>Flat</w:t></w:r></w:p>");

        assertRefused("document_damaged", "%PDF-1.7 and then nothing of the kind".getBytes(StandardCharsets.US_ASCII));
        assertRefused("document_damaged", Arrays.copyOf(word, word.length / 2));
        assertRefused("document_damaged", Documents.word("<w:p><w:r><w:t>Flat</w:p>"));
        assertThat(read(Arrays.copyOf(pdf, pdf.length - 40)))
                .as("a torn end is mended")
                .contains("Leeds");
    }

    @Test
    void whatHasNoTextIsRefused() throws IOException {
        assertRefused("document_without_text", new byte[0]);
        assertRefused("document_without_text", Documents.pdf(List.of()));
        assertRefused("document_without_text", Documents.word(""));
        assertRefused("document_without_text", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    }

    @Test
    void whatIsNeitherKindIsRefused() throws IOException {
        assertRefused("document_unsupported", new byte[] {0, 1, 2, 3});
        assertRefused("document_unsupported", ole("WordDocument"));
        assertRefused("document_unsupported", zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        assertRefused("document_too_large", new byte[2 * 1024 * 1024 + 1]);
        assertRefused("document_too_large", "word ".repeat(DocumentText.LONGEST).getBytes(StandardCharsets.UTF_8));
        assertRefused(
                "document_too_large",
                Documents.pdf(List.of("1"), List.of("2"), List.of("3"), List.of("one page too many")));
    }

    @Test
    void aFewBytesThatUnfoldToManyAreRefusedBeforeTheyDo() throws IOException {
        byte[] many = new byte[64 * 1024 * 1024];

        assertRefused(
                "document_too_large",
                Documents.word("<w:p><w:r><w:t>" + "x".repeat(many.length) + "</w:t></w:r></w:p>"));
        assertRefused("document_too_large", zip("word/media/image1.png", many));
        assertRefused("document_too_large", packedPdf("/Filter /FlateDecode", deflated(many)));
        assertRefused("document_too_large", packedPdf("/Filter /#46lateDecode", deflated(many)));
        assertRefused("document_too_large", packedPdf("/Filter [/FlateDecode /FlateDecode]", deflated(deflated(many))));
        assertRefused("document_too_large", packedPdf("/Subtype /Image /Filter /FlateDecode", deflated(many)));
        assertRefused("document_unsupported", packedPdf("/Filter 9 0 R", deflated(many)));
    }

    @Test
    void definitionsOfEntitiesAreNotFollowed() throws IOException {
        byte[] nested = """
            <!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:t>&b;</w:t></w:document>\
            """.getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(zip("word/document.xml", nested)));
    }

    @Test
    void aDocumentThatTakesTooLongIsRefused() throws IOException {
        var hurried = new DocumentText(
                new DocumentSettings(DataSize.ofMegabytes(2), 3, DataSize.ofMegabytes(4), Duration.ofNanos(1), 1));
        byte[] pdf = Documents.pdf(List.of("Flat"));

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> hurried.read(new ByteArrayInputStream(pdf)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("document_too_slow"));
    }

    private String read(byte[] document) throws IOException {
        return documents.read(new ByteArrayInputStream(document));
    }

    private void assertRefused(String code, byte[] document) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(document))
                .satisfies(refused ->
                        assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code));
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] ole(String stream) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        bytes.write(stream.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            packed.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] packedPdf(String header, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(("%PDF-1.7\n4 0 obj\n<< /Length " + content.length + " " + header + " >>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        bytes.write(content);
        bytes.write("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }
}
