package io.doorstep.identity.audit;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes entries as CSV that a spreadsheet shows and does not calculate.
final class CsvEntries implements ExportAuditLog.EntryWriter {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "number",
                    "recordedAt",
                    "service",
                    "actorKind",
                    "actorId",
                    "cause",
                    "action",
                    "model",
                    "objectId",
                    "changes",
                    "ipAddress",
                    "userAgent",
                    "hash")
            .get();

    /// What makes a spreadsheet take a cell for a formula.
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final CSVPrinter printer;
    private final JsonMapper json;

    CsvEntries(Writer writer, JsonMapper json) throws IOException {
        this.printer = new CSVPrinter(writer, FORMAT);
        this.json = json;
    }

    @Override
    public void write(LinkedEntry link) throws IOException {
        AuditEntry entry = link.entry();
        printer.printRecord(
                link.number(),
                entry.recordedAt(),
                harmless(entry.service()),
                harmless(entry.actorKind()),
                harmless(entry.actorId()),
                harmless(entry.cause()),
                harmless(entry.action()),
                harmless(entry.model()),
                harmless(entry.objectId()),
                harmless(json.writeValueAsString(entry.changes())),
                harmless(entry.ipAddress()),
                harmless(entry.userAgent()),
                link.hash());
    }

    private static @Nullable String harmless(@Nullable String cell) {
        return cell != null && !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
