package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.MetricQuestion.Dimension;
import io.doorstep.leadcrm.analytics.MetricReport;
import java.time.LocalDate;
import java.util.List;

/// @param lines what the period comes to, and the one before
/// @param days only those with something to count
record ReportResponse(
        String metric,
        String unit,
        Dimension by,
        PeriodResponse period,
        List<LineResponse> lines,
        List<DayResponse> days) {

    static ReportResponse of(MetricReport report) {
        return new ReportResponse(
                report.question().metric().key(),
                report.question().metric().unit(),
                report.question().by(),
                PeriodResponse.of(report.question().period()),
                report.lines().stream()
                        .map(line -> new LineResponse(line.key(), line.value(), line.previous()))
                        .toList(),
                report.days().stream()
                        .map(day -> new DayResponse(day.date(), day.key(), day.value()))
                        .toList());
    }

    /// @param key a source, an id, a currency, a plan and its currency: what it is told apart by; empty for all
    /// together
    record LineResponse(String key, long value, long previous) {}

    /// The same of one day.
    record DayResponse(LocalDate date, String key, long value) {}
}
