package io.doorstep.billing.invoice;

import io.doorstep.billing.subscription.FindSubscription;
import io.doorstep.billing.subscription.PlanPhase;
import io.doorstep.billing.usage.MeteredDay;
import io.doorstep.billing.usage.ReadUsage;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Works out what a period costs from what is known now.
@Component
class CalculateBill {

    private final FindSubscription findSubscription;
    private final ReadUsage readUsage;
    private final Credits credits;

    CalculateBill(FindSubscription findSubscription, ReadUsage readUsage, Credits credits) {
        this.findSubscription = findSubscription;
        this.readUsage = readUsage;
        this.credits = credits;
    }

    @Transactional(readOnly = true)
    Bill calculate(BilledPeriod period, Currency currency) {
        List<PlanPhase> phases = findSubscription.listPhases(period.start(), period.end());
        List<MeteredDay> days = readUsage.list(period.start(), period.end());
        return Bill.of(period, currency, charges(period, phases, days), credits.balance(currency));
    }

    static List<InvoiceLine> charges(BilledPeriod period, List<PlanPhase> phases, List<MeteredDay> days) {
        PlanCalendar calendar = new PlanCalendar(phases);
        List<InvoiceLine> lines = new ArrayList<>(new FeeCharges(period, calendar).list());
        lines.addAll(new OverageCharges(calendar, days).list());
        return List.copyOf(lines);
    }
}
