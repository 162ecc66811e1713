package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.Period;
import java.time.LocalDate;

/// @param to inclusive
/// @param zone in which the days begin and end
record PeriodResponse(LocalDate from, LocalDate to, String zone) {

    static PeriodResponse of(Period period) {
        return new PeriodResponse(period.from(), period.to(), period.zone().getId());
    }
}
