package io.doorstep.leadcrm.analytics;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Some days in the business's own zone.
///
/// @param to inclusive
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// As many days just before.
    public Period previous() {
        return new Period(from.minusDays(days()), from.minusDays(1), zone);
    }

    Timestamp begin() {
        return Timestamp.from(from.atStartOfDay(zone).toInstant());
    }

    /// Exclusive.
    Timestamp end() {
        return Timestamp.from(to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
