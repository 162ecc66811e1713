package io.doorstep.billing.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// How often the fee falls due.
public enum BillingCycle {
    MONTHLY(1),
    YEARLY(12);

    private final int months;

    BillingCycle(int months) {
        this.months = months;
    }

    /// Where a term that starts on this day ends, the day itself no longer included.
    ///
    /// @param anchor the day on which the first term started: terms from the 31st return to the 31st after February
    public LocalDate termEnd(LocalDate anchor, LocalDate start) {
        return monthsAfter(anchor, start, months);
    }

    /// The same day of the month as the anchor's, one month after the given start.
    public static LocalDate monthEnd(LocalDate anchor, LocalDate start) {
        return monthsAfter(anchor, start, 1);
    }

    private static LocalDate monthsAfter(LocalDate anchor, LocalDate start, int months) {
        long passed = ChronoUnit.MONTHS.between(YearMonth.from(anchor), YearMonth.from(start));
        return anchor.plusMonths(passed + months);
    }
}
