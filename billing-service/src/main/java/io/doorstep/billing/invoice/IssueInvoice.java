package io.doorstep.billing.invoice;

import io.doorstep.billing.subscription.CurrentSubscription;
import io.doorstep.billing.subscription.FindSubscription;
import io.doorstep.billing.usage.CloseUsage;
import io.doorstep.kit.ids.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Issues the invoice of a period, once.
@Component
class IssueInvoice {

    private final FindSubscription findSubscription;
    private final CalculateBill calculateBill;
    private final CloseUsage closeUsage;
    private final Invoices invoices;
    private final InvoiceLines lines;
    private final Credits credits;
    private final InvoiceSettings settings;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    IssueInvoice(
            FindSubscription findSubscription,
            CalculateBill calculateBill,
            CloseUsage closeUsage,
            Invoices invoices,
            InvoiceLines lines,
            Credits credits,
            InvoiceSettings settings,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.findSubscription = findSubscription;
        this.calculateBill = calculateBill;
        this.closeUsage = closeUsage;
        this.invoices = invoices;
        this.lines = lines;
        this.credits = credits;
        this.settings = settings;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// The days are closed first, so that the bill and the days say the same for good.
    @Transactional
    void issue(BilledPeriod period) {
        CurrentSubscription subscription = findSubscription.find().orElseThrow();
        UUID subscriptionId = subscription.id().value();
        closeUsage.close(period.end());
        if (invoices.existsBySubscriptionIdAndPeriodStart(subscriptionId, period.start())) {
            return;
        }
        Bill bill = calculateBill.calculate(period, subscription.plan().currency());
        Instant now = clock.instant();
        LocalDate due = now.plus(settings.dueAfter()).atOffset(ZoneOffset.UTC).toLocalDate();
        UUID id = ids.next();
        Invoice invoice = invoices.saveAndFlush(new Invoice(id, subscriptionId, lines.nextNumber(), bill, now, due));
        lines.write(id, bill.lines());
        if (bill.creditsUsed().amount() > 0) {
            credits.enter(ids.next(), bill.creditsUsed().negated(), "Used by an invoice", id, now);
        }
        events.publishEvent(new InvoiceIssued(invoice.asIssued()));
    }
}
