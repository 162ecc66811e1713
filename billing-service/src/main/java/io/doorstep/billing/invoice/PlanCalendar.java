package io.doorstep.billing.invoice;

import io.doorstep.billing.subscription.PlanPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which plan each day was on.
record PlanCalendar(List<PlanPhase> phases) {

    Optional<PlanPhase> findOn(LocalDate day) {
        return phases.reversed().stream()
                .filter(phase -> !day.isBefore(phase.startsOn()))
                .findFirst()
                .filter(phase -> day.isBefore(phase.termEnd()));
    }

    /// The phase of a day that is paid for; a trial is not.
    Optional<PlanPhase> findPaidOn(LocalDate day) {
        return findOn(day).filter(phase -> !phase.trial());
    }
}
