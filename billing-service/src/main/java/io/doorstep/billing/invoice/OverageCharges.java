package io.doorstep.billing.invoice;

import io.doorstep.billing.plan.Overage;
import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.usage.MeteredDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What going over the limits of a plan costs in a period.
///
/// Plots: as many as on the day that is furthest over its limit. API calls: all that are over each day's allowance,
/// where the plan serves them at all.
record OverageCharges(PlanCalendar calendar, List<MeteredDay> days) {

    private static final int DAYS_NAMED = 5;

    List<InvoiceLine> list() {
        return Stream.of(extraPlots(), extraCalls()).flatMap(Optional::stream).toList();
    }

    private Optional<InvoiceLine> extraPlots() {
        return days.stream()
                .flatMap(day -> excess(day.day(), day.plots(), Limit.PLOTS).stream())
                .max(Comparator.comparingLong(Excess::extra).thenComparing(Excess::day, Comparator.reverseOrder()))
                .map(OverageCharges::plotLine);
    }

    private static InvoiceLine plotLine(Excess worst) {
        Overage overage = worst.plan().overage();
        String explanation = "%d plots in use on %s, the plan %s includes %d"
                .formatted(worst.used(), worst.day(), worst.plan().title(), worst.limit());
        return new InvoiceLine(
                LineKind.EXTRA_PLOTS, explanation, worst.extra(), overage.perPlot(), overage.forPlots(worst.extra()));
    }

    private Optional<InvoiceLine> extraCalls() {
        List<Excess> over = new ArrayList<>();
        for (MeteredDay day : days) {
            excess(day.day(), day.apiCalls(), Limit.CALLS)
                    .filter(excess -> excess.plan().overage().callsAllowed())
                    .ifPresent(over::add);
        }
        return over.isEmpty() ? Optional.empty() : Optional.of(callLine(over));
    }

    private static InvoiceLine callLine(List<Excess> over) {
        long extra = over.stream().mapToLong(Excess::extra).reduce(0, Math::addExact);
        Overage overage = over.getLast().plan().overage();
        String named = over.stream()
                .limit(DAYS_NAMED)
                .map(day -> "%s: %d of %d".formatted(day.day(), day.used(), day.limit()))
                .collect(Collectors.joining("; "));
        String explanation = "%d API calls beyond the allowance of %d days (%s%s), by started thousands"
                .formatted(extra, over.size(), named, over.size() > DAYS_NAMED ? "; …" : "");
        return new InvoiceLine(
                LineKind.EXTRA_API_CALLS,
                explanation,
                Overage.startedThousands(extra),
                overage.perThousandCalls(),
                overage.forCalls(extra));
    }

    private Optional<Excess> excess(LocalDate day, long used, Limit limit) {
        return calendar.findPaidOn(day)
                .map(phase -> new Excess(day, phase.plan(), used, limit.of(phase.plan())))
                .filter(excess -> excess.extra() > 0);
    }

    private enum Limit {
        PLOTS,
        CALLS;

        long of(Plan plan) {
            return switch (this) {
                case PLOTS -> plan.limits().maxPlots();
                case CALLS -> plan.limits().maxApiCallsDaily();
            };
        }
    }

    private record Excess(LocalDate day, Plan plan, long used, long limit) {

        long extra() {
            return used - limit;
        }
    }
}
