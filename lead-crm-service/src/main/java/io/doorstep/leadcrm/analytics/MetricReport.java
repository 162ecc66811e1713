package io.doorstep.leadcrm.analytics;

import java.time.LocalDate;
import java.util.List;

/// A metric over a period, with the days that make it and the period before.
public record MetricReport(MetricQuestion question, List<Line> lines, List<Day> days) {

    /// @param key a source, an id, a currency, a plan and its currency: what it is told apart by; empty for all
    /// together
    /// @param previous the same in as many days just before
    public record Line(String key, long value, long previous) {}

    /// Only days with something to count are there.
    public record Day(LocalDate date, String key, long value) {}
}
