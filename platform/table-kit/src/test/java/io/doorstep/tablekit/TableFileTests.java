package io.doorstep.tablekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void whateverStandsBetweenCellsIsFoundOut(String delimiter) throws IOException {
        assertThat(read(text("name%1$semail\nJane%1$sjane@example.com\n".formatted(delimiter))))
                .containsExactly(List.of("name", "email"), List.of("Jane", "jane@example.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void theUsualEncodingsAreFoundOut(String encoding) throws IOException {
        Path file = file("name,city\nJörg,Köln\n".getBytes(Charset.forName(encoding)));

        assertThat(read(file)).containsExactly(List.of("name", "city"), List.of("Jörg", "Köln"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
        assertThat(read(text("\uFEFFname\nJane\n"))).containsExactly(List.of("name"), List.of("Jane"));
    }

    @Test
    void aRowKnowsItsLineAlsoBehindCellsOfSeveralLines() throws IOException {
        try (TableFile table = open(text("a,b\n\"one\ntwo\",2\n\n3,4\n"))) {
            assertThat(table.next().line()).isEqualTo(1);
            assertThat(table.next().line()).isEqualTo(2);
            assertThat(table.next().line()).isEqualTo(5);
        }
    }

    @Test
    void aWorkbookIsReadAsItWasWritten() throws IOException {
        var out = new ByteArrayOutputStream();
        TableWriter writer = TableWriter.xlsx(out, "Leads");
        writer.write(List.of("name", "score"));
        writer.write(Arrays.asList("Jane \"<&>\" Doe", 7));
        writer.write(Arrays.asList(null, 0.5));
        writer.finish();

        assertThat(read(file(out.toByteArray())))
                .containsExactly(List.of("name", "score"), List.of("Jane \"<&>\" Doe", "7"), List.of("", "0.5"));
    }

    @Test
    void aRowOfAMillionColumnsIsGivenUpOn() {
        assertThatThrownBy(() -> read(text("a,".repeat(1_000_000) + "\n")))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("longer than");
        assertThatThrownBy(() -> read(text("a,".repeat(1_000) + "\n")))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("500 are the most");
    }

    @Test
    void aHugeCellAndAQuotationThatNeverEndsAreGivenUpOn() {
        assertThatThrownBy(() -> read(text("a\n" + "x".repeat(100_001) + "\n")))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("a cell of more than");
        assertThatThrownBy(() -> read(text("a\n\"x\n" + "y\n".repeat(900_000))))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void aWorkbookThatUnfoldsToGigabytesIsGivenUpOn() throws IOException {
        Path bomb = workbook(sheet -> {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                sheet.write(zeros);
            }
        });
        assertThat(Files.size(bomb)).isLessThan(1 << 20);

        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("unfolds to too much");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><worksheet/>",
                "<worksheet><sheetData><row r='1'><c r='ZZZZZZZ1' t='inlineStr'><is><t>x</t></is></c></row>",
                "<worksheet><sheetData><row r='1'><c t='inlineStr' r=\"&#90;ZZZZZZ1\"><is><t>x</t></is></c></row>"
            })
    void aWorkbookThatNoSpreadsheetWritesIsGivenUpOn(String sheet) throws IOException {
        Path file = workbook(out -> out.write(sheet.getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableTableException.class);
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() {
        assertThatThrownBy(() -> read(file(new byte[] {1, 0, 2, 0, 3}))).hasMessageContaining("no text and no Excel");
        assertThatThrownBy(() -> read(file(new byte[] {'P', 'K', 3, 4, 5, 6})))
                .isInstanceOf(UnreadableTableException.class);
        assertThatThrownBy(() -> read(file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})))
                .hasMessageContaining("Excel 2003");
    }

    private Path workbook(SheetContent content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            content.writeTo(zip);
            zip.closeEntry();
        }
        return file(bytes.toByteArray());
    }

    private interface SheetContent {

        void writeTo(OutputStream out) throws IOException;
    }

    private Path text(String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ".file"), content);
    }

    private static TableFile open(Path file) throws IOException {
        return TableFile.open(file, TableShape.of(file));
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (TableFile table = open(file)) {
            table.forEachRemaining(row -> rows.add(row.cells()));
        }
        return rows;
    }
}
