package io.doorstep.billing.invoice;

import io.doorstep.billing.subscription.TermStarted;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sets the alarms for the invoice of each month of a paid term, a little after the month, and for the day after an
/// invoice is due.
@Component
class InvoiceAlarms {

    private final Jobs jobs;
    private final TenantTask<PeriodOver> issueInvoices;
    private final TenantTask<DueDateOver> dueDateOver;
    private final InvoiceSettings settings;

    InvoiceAlarms(
            Jobs jobs,
            TenantTask<PeriodOver> issueInvoices,
            TenantTask<DueDateOver> dueDateOver,
            InvoiceSettings settings) {
        this.jobs = jobs;
        this.issueInvoices = issueInvoices;
        this.dueDateOver = dueDateOver;
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

    @EventListener
    void on(InvoiceIssued issued) {
        UUID id = issued.invoice().id().value();
        LocalDate dayAfter = issued.invoice().dueDate().plusDays(1);
        jobs.schedule(
                dueDateOver,
                id.toString(),
                new DueDateOver(id),
                dayAfter.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    record DueDateOver(UUID invoiceId) {}

    record PeriodOver(LocalDate start, LocalDate end) {}
}
