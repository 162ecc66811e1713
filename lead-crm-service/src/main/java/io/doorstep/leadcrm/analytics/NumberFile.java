package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.MetricRows.Row;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadReach;
import io.doorstep.tablekit.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Writes the numbers of a period into a table, within the caller's reach; a month at a time, so that no transaction
/// waits for whoever reads slowly.
@Component
public class NumberFile {

    private static final List<String> TITLES = List.of("Date", "Metric", "Unit", "By", "Key", "Value");

    private final MetricRows rows;
    private final FindReach findReach;

    NumberFile(MetricRows rows, FindReach findReach) {
        this.rows = rows;
        this.findReach = findReach;
    }

    /// As what numbers can be taken out.
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }

        /// As in the file's name.
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public void write(Period period, Format format, OutputStream out) throws IOException {
        LeadReach reach = findReach.of("analytics:read");
        TableWriter table =
                switch (format) {
                    case CSV -> TableWriter.csv(out, true);
                    case XLSX -> TableWriter.xlsx(out, "Numbers");
                };
        table.write(TITLES);
        LocalDate month = period.from();
        while (!month.isAfter(period.to())) {
            LocalDate next = month.plusMonths(1);
            LocalDate last = next.isAfter(period.to()) ? period.to() : next.minusDays(1);
            for (Row row : rows.listAll(new Period(month, last, period.zone()), reach)) {
                table.write(List.of(
                        row.date().toString(), row.metric(), unit(row.metric()), row.by(), row.key(), row.value()));
            }
            month = next;
        }
        table.finish();
    }

    private static String unit(String metric) {
        return Metric.find(metric).map(Metric::unit).orElse("");
    }
}
