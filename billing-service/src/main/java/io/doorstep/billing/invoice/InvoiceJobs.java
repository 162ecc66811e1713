package io.doorstep.billing.invoice;

import io.doorstep.billing.invoice.InvoiceAlarms.DueDateOver;
import io.doorstep.billing.invoice.InvoiceAlarms.PeriodOver;
import io.doorstep.kit.jobs.TenantTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InvoiceJobs {

    @Bean
    TenantTask<PeriodOver> issueInvoices(IssueInvoice issueInvoice) {
        return TenantTask.oneTime(
                "invoice.issue",
                PeriodOver.class,
                over -> issueInvoice.issue(new BilledPeriod(over.start(), over.end())));
    }

    @Bean
    TenantTask<DueDateOver> dueDateOver(MarkOverdue markOverdue) {
        return TenantTask.oneTime("invoice.overdue", DueDateOver.class, over -> markOverdue.mark(over.invoiceId()));
    }
}
