package io.doorstep.billing.invoice;

import io.doorstep.billing.subscription.TermStarted;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sets the alarm for the invoice of each month of a paid term, a little after the month.
@Component
class InvoiceAlarms {

    private final Jobs jobs;
    private final TenantTask<PeriodOver> issueInvoices;
    private final InvoiceSettings settings;

    InvoiceAlarms(Jobs jobs, TenantTask<PeriodOver> issueInvoices, InvoiceSettings settings) {
        this.jobs = jobs;
        this.issueInvoices = issueInvoices;
        this.settings = settings;
    }

    @EventListener
    void on(TermStarted term) {
        for (BilledPeriod month : BilledPeriod.listMonths(term.anchor(), term.start(), term.end())) {
            jobs.schedule(
                    issueInvoices,
                    term.id().value() + ":" + month.start(),
                    new PeriodOver(month.start(), month.end()),
                    month.end().atStartOfDay(ZoneOffset.UTC).toInstant().plus(settings.grace()));
        }
    }

    record PeriodOver(LocalDate start, LocalDate end) {}
}
