package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Business;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class AuditExportIntegrationTests extends AuditTest {

    private static final String EXPORT = LOG + "/export";

    @Autowired
    RecordAudit recordAudit;

    @Autowired
    Ids ids;

    /// IDN-57
    @Test
    void theWholeLogComesAsCsvHoweverLongItIs() throws Exception {
        Business business = aBusinessInTheLog();
        recordMany(business, 2300);

        HttpResponse<String> file = export(business, "?format=csv&model=Bulk");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"audit-log.csv\"");
        List<CSVRecord> rows = parse(file.body());
        assertThat(rows).hasSize(2300);
        assertThat(rows.stream().map(row -> row.get("objectId")).distinct()).hasSize(2300);
        assertThat(rows.getFirst().get("changes")).contains("\"after\":\"new\"");
    }

    /// IDN-57
    @Test
    void aSpreadsheetCalculatesNothingThatSomebodyWroteIntoTheLog() throws Exception {
        Business business = aBusinessInTheLog();
        record(business, "2026-05-01T10:00:00Z", "+SUM(A1)", "=HYPERLINK(\"https://evil.example\",\"x\")", Map.of());
        awaitEntries(business, LOG + "?service=property", 1);

        CSVRecord row = parse(export(business, "?service=property").body()).getFirst();

        assertThat(row.get("model")).isEqualTo("'+SUM(A1)");
        assertThat(row.get("objectId")).startsWith("'=HYPERLINK");
    }

    /// IDN-57
    @Test
    void jsonLinesHaveAnEntryEachAndTheFiltersCount() throws Exception {
        Business business = aBusinessInTheLog();
        record(business, "2026-05-01T10:00:00Z");
        record(business, "2026-05-02T10:00:00Z");
        awaitEntries(business, LOG + "?model=Listing", 2);

        String file = export(business, "?format=jsonl&model=Listing&from=2026-05-02T00:00:00Z")
                .body();

        assertThat(file.lines()).hasSize(1).first().satisfies(line -> {
            var entry = JsonMapper.shared().readTree(line);
            assertThat(entry.path("recordedAt").asString()).isEqualTo("2026-05-02T10:00:00Z");
            assertThat(entry.path("hash").asString()).hasSize(64);
        });
    }

    /// IDN-53, IDN-57
    @Test
    void takingTheLogOutIsInTheLog() throws Exception {
        Business business = aBusinessInTheLog();

        export(business, "?model=Listing");

        var entry = awaitEntries(business, LOG + "?action=export", 1).items().get(0);
        assertThat(entry.path("model").asString()).isEqualTo("AuditLog");
        assertThat(entry.path("actorId").asString())
                .isEqualTo(business.ownerId().toString());
        assertThat(entry.at("/changes/model/after").asString()).isEqualTo("Listing");
        assertThat(entry.at("/changes/format/after").asString()).isEqualTo("csv");
    }

    /// IDN-53
    @Test
    void whoTakesAFileAwayIsInTheLog() throws Exception {
        Business business = aBusinessInTheLog();

        export(business, "?model=Listing");

        var entry = awaitEntries(business, LOG + "?action=download", 1).items().get(0);
        assertThat(entry.path("model").asString()).isEqualTo("File");
        assertThat(entry.path("actorId").asString())
                .isEqualTo(business.ownerId().toString());
        assertThat(entry.at("/changes/operation/after").asString()).isEqualTo(EXPORT);
        assertThat(entry.at("/changes/file/after").asString()).isEqualTo("audit-log.csv");
        assertThat(entry.path("ipAddress").asString()).isNotEmpty();
    }

    /// IDN-57
    @Test
    void onlyThoseWhoMayReadTheLogMayTakeItOut() throws Exception {
        Business business = aBusinessInTheLog();
        Business.Member agent = business.hire("agent");

        assertThat(api.get(EXPORT, agent.token()).status()).isEqualTo(403);
        assertThat(api.get(EXPORT + "?format=xlsx", business.owner()).code()).isEqualTo("unknown_format");
        assertThat(export(aBusiness(), "?actor=" + business.ownerId()).body()).doesNotContain(business.email());
    }

    private HttpResponse<String> export(Business business, String query) throws Exception {
        HttpResponse<String> file = open(EXPORT + query, business.owner(), HttpResponse.BodyHandlers.ofString());
        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        return file;
    }

    private static List<CSVRecord> parse(String csv) throws Exception {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private void recordMany(Business business, int count) {
        List<AuditEntry> many = IntStream.range(0, count)
                .mapToObj(i -> new AuditEntry(
                        ids.next(),
                        Instant.parse("2026-09-01T00:00:00Z").plusSeconds(i / 7),
                        "property",
                        "system",
                        null,
                        "job import",
                        "create",
                        "Bulk",
                        "row-" + i,
                        Map.of("title", new AuditEntry.Change(null, "new")),
                        null,
                        null))
                .toList();
        Tenancy.runAs(business.id(), () -> recordAudit.record(many));
    }
}
