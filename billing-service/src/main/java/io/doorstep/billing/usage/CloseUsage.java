package io.doorstep.billing.usage;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Closes the days that go onto an invoice: what comes in for them later is kept aside.
@Component
public class CloseUsage {

    private final ClosedDays closedDays;

    CloseUsage(ClosedDays closedDays) {
        this.closedDays = closedDays;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void close(LocalDate until) {
        closedDays.close(until);
    }
}
