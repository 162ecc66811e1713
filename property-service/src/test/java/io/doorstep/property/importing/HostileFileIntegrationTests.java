package io.doorstep.property.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.property.Brokerage;
import io.doorstep.property.Brokerage.Answer;
import io.doorstep.tablekit.TableWriter;
import io.doorstep.testkit.ServiceTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
@DisplayName("PROP-21: workbooks are taken in as text is, and files that are made to hurt are refused with a reason")
class HostileFileIntegrationTests {

    private static final String IMPORTS = "/api/v1/properties/imports";

    @Autowired
    private RestTestClient http;

    private Brokerage brokerage;

    @BeforeEach
    void business() {
        brokerage = new Brokerage(http);
    }

    @Test
    void aWorkbookIsTakenInAsATextIs() throws IOException {
        var out = new ByteArrayOutputStream();
        TableWriter sheet = TableWriter.xlsx(out, "Homes");
        sheet.write(List.of("ref", "price", "beds", "city"));
        sheet.write(List.of("X-1", 250_000.5, 3, "Lagos"));
        sheet.write(List.of("X-2", "cheap", 2, "Abuja"));
        sheet.finish();

        Answer started = upload("homes.xlsx", out.toByteArray()).expect(202);
        Answer done = await().until(() -> brokerage.get(IMPORTS + "/" + started.id()), run -> run.text("status")
                .equals("COMPLETED"));

        assertThat(done.text("created")).isEqualTo("1");
        assertThat(done.text("rejected")).isEqualTo("1");
        var listing = brokerage.get("/api/v1/properties?reference=X-1").items().get(0);
        assertThat(listing.at("/price/amount").asLong()).isEqualTo(25_000_050);
        assertThat(listing.at("/bedrooms").asInt()).isEqualTo(3);
        assertThat(listing.at("/address/city").asString()).isEqualTo("Lagos");
    }

    static Stream<Arguments> hostileFiles() {
        return Stream.of(
                Arguments.of("unfolds to too much", bomb()),
                Arguments.of("longer than", text("c,".repeat(1_000_000) + "\n")),
                Arguments.of("no text and no Excel", new byte[] {1, 0, 2, 0, 3}),
                Arguments.of("no Excel workbook", new byte[] {'P', 'K', 3, 4, 5, 6}),
                Arguments.of("empty", new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void aFileThatIsMadeToHurtIsRefusedWithAReason(String reason, byte[] file) {
        Answer refused = upload("listings.csv", file).expect(422);

        assertThat(refused.text("code")).isEqualTo("unreadable_file");
        assertThat(refused.text("detail")).contains(reason);
        assertThat(brokerage.get(IMPORTS).items()).isEmpty();
    }

    private Answer upload(String name, byte[] file) {
        return brokerage.upload(IMPORTS, name, file, Map.of());
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /// A few kilobytes that unfold to 300 MiB.
    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
