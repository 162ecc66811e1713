package io.doorstep.leadcrm.report;

/// How the wish for a report can end.
sealed interface ReportOutcome {

    record Kept(NumberReport report) implements ReportOutcome {}

    /// @param most that a business can have
    record TooMany(int most) implements ReportOutcome {}
}
