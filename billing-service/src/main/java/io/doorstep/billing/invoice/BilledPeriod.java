package io.doorstep.billing.invoice;

import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.subscription.CurrentSubscription;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The month that an invoice covers.
///
/// @param end the first day after it
public record BilledPeriod(LocalDate start, LocalDate end) {

    /// The months of a term, counted from its anchor.
    static List<BilledPeriod> listMonths(LocalDate anchor, LocalDate start, LocalDate end) {
        return Stream.iterate(start, month -> month.isBefore(end), month -> BillingCycle.monthEnd(anchor, month))
                .map(month -> new BilledPeriod(month, earlier(BillingCycle.monthEnd(anchor, month), end)))
                .toList();
    }

    /// The month that is running; a trial is one period.
    static BilledPeriod running(CurrentSubscription subscription, LocalDate today) {
        return listMonths(subscription.anchor(), subscription.termStart(), subscription.termEnd()).stream()
                .filter(month -> today.isBefore(month.end))
                .findFirst()
                .orElseGet(() -> new BilledPeriod(subscription.termStart(), subscription.termEnd()));
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
