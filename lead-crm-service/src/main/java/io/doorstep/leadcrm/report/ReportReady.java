package io.doorstep.leadcrm.report;

import java.time.Instant;
import java.time.LocalDate;

/// The numbers that a report speaks of are there.
///
/// @param to inclusive
record ReportReady(NumberReport report, LocalDate from, LocalDate to, Instant readyAt) {}
