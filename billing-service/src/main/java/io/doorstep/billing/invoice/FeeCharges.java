package io.doorstep.billing.invoice;

import io.doorstep.billing.money.Money;
import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.subscription.PlanPhase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The fees of a period: a fee falls due where its phase starts, for the rest of the term, and the phase that it
/// replaces gives the same days back.
record FeeCharges(BilledPeriod period, PlanCalendar calendar) {

    List<InvoiceLine> list() {
        List<InvoiceLine> lines = new ArrayList<>();
        calendar.findOn(period.start())
                .filter(phase -> phase.startsOn().isBefore(period.start()))
                .ifPresent(phase -> lines.add(chargedBefore(phase)));
        PlanPhase before = null;
        for (PlanPhase phase : calendar.phases()) {
            if (period.includes(phase.startsOn())) {
                if (before != null && replaces(phase, before)) {
                    lines.add(unused(before, phase.startsOn()));
                }
                lines.add(phase.trial() ? free(phase) : fee(phase));
            }
            before = phase;
        }
        return lines;
    }

    private static boolean replaces(PlanPhase phase, PlanPhase before) {
        return !before.trial() && before.termStart().equals(phase.termStart());
    }

    private static InvoiceLine fee(PlanPhase phase) {
        Money amount = restOf(phase, phase.startsOn());
        String explanation =
                "%s, %s: %s".formatted(phase.plan().title(), nameOf(phase.cycle()), days(phase, phase.startsOn()));
        return new InvoiceLine(LineKind.FEE, explanation, 1, amount, amount);
    }

    private static InvoiceLine free(PlanPhase phase) {
        Money nothing = Money.zero(phase.plan().currency());
        String explanation =
                "%s, trial: nothing is charged before %s".formatted(phase.plan().title(), phase.termEnd());
        return new InvoiceLine(LineKind.FEE, explanation, 1, nothing, nothing);
    }

    private static InvoiceLine chargedBefore(PlanPhase phase) {
        Money nothing = Money.zero(phase.plan().currency());
        String explanation = "%s, %s: charged from %s on for the days to %s"
                .formatted(
                        phase.plan().title(),
                        nameOf(phase.cycle()),
                        phase.startsOn(),
                        phase.termEnd().minusDays(1));
        return new InvoiceLine(LineKind.FEE, explanation, 1, nothing, nothing);
    }

    private static InvoiceLine unused(PlanPhase replaced, LocalDate from) {
        Money amount = restOf(replaced, from).negated();
        String explanation = "%s, not used: %s".formatted(replaced.plan().title(), days(replaced, from));
        return new InvoiceLine(LineKind.UNUSED_FEE, explanation, 1, amount, amount);
    }

    private static Money restOf(PlanPhase phase, LocalDate from) {
        long rest = ChronoUnit.DAYS.between(from, phase.termEnd());
        long whole = ChronoUnit.DAYS.between(phase.termStart(), phase.termEnd());
        return phase.plan().fee(phase.cycle()).share(rest, whole);
    }

    private static String days(PlanPhase phase, LocalDate from) {
        long rest = ChronoUnit.DAYS.between(from, phase.termEnd());
        long whole = ChronoUnit.DAYS.between(phase.termStart(), phase.termEnd());
        return "%s to %s, %d of %d days".formatted(from, phase.termEnd().minusDays(1), rest, whole);
    }

    private static String nameOf(BillingCycle cycle) {
        return switch (cycle) {
            case MONTHLY -> "monthly fee";
            case YEARLY -> "yearly fee";
        };
    }
}
