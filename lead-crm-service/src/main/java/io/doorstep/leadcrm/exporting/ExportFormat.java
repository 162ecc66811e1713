package io.doorstep.leadcrm.exporting;

import io.doorstep.tablekit.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// As what leads can be taken out.
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /// As in the query and the file's name: `csv`, `xlsx`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> find(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }

    /// @param mark whether text begins with a byte order mark
    TableWriter writer(OutputStream out, boolean mark) throws IOException {
        return switch (this) {
            case CSV -> TableWriter.csv(out, mark);
            case XLSX -> TableWriter.xlsx(out, "Leads");
        };
    }
}
