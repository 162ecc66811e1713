package io.doorstep.leadcrm.report;

import io.doorstep.leadcrm.exporting.ExportRhythm;
import io.doorstep.leadcrm.exporting.ExportRhythm.Every;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// A report that is made again and again.
///
/// @param recipients who are told
record NumberReport(
        UUID id, String name, ExportRhythm rhythm, Set<UUID> recipients, Instant nextRunAt, Instant createdAt) {

    private static final int DAYS_OF_WEEK = 7;

    /// The whole days before: one, or seven.
    LocalDate firstDay(LocalDate today) {
        return today.minusDays(rhythm.every() == Every.WEEK ? DAYS_OF_WEEK : 1);
    }

    NumberReport runningAt(Instant next) {
        return new NumberReport(id, name, rhythm, recipients, next, createdAt);
    }
}
