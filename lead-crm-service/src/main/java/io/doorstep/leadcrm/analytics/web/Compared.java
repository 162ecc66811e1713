package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.Period;
import java.util.function.Function;

/// The same question over a period and over as many days just before.
record Compared<T>(PeriodResponse period, T current, T previous) {

    static <T> Compared<T> of(Period period, Function<Period, T> read) {
        return new Compared<>(PeriodResponse.of(period), read.apply(period), read.apply(period.previous()));
    }
}
