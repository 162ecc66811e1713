package io.doorstep.billing.invoice.messaging;

import io.doorstep.billing.invoice.InvoiceIssued;
import io.doorstep.billing.invoice.IssuedInvoice;
import io.doorstep.billing.money.Money;
import io.doorstep.billing.subscription.FindSubscription;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class InvoiceEvents {

    private final Outbox outbox;
    private final FindSubscription findSubscription;

    InvoiceEvents(Outbox outbox, FindSubscription findSubscription) {
        this.outbox = outbox;
        this.findSubscription = findSubscription;
    }

    @EventListener
    void on(InvoiceIssued issued) {
        IssuedInvoice invoice = issued.invoice();
        var data = new InvoiceIssuedV1(
                invoice.id().value(),
                invoice.number(),
                AmountV1.of(invoice.total()),
                AmountV1.of(invoice.credits()),
                findSubscription.get().plan().name(),
                invoice.dueDate(),
                invoice.issuedAt());
        outbox.publish(new OutgoingEvent(
                "subscriptions", "invoice.issued", invoice.subscriptionId().value(), data));
    }

    /// @param creditsUsed taken off before tax
    record InvoiceIssuedV1(
            UUID invoiceId,
            String number,
            AmountV1 total,
            AmountV1 creditsUsed,
            String plan,
            LocalDate dueDate,
            Instant issuedAt) {}

    record AmountV1(long amount, String currency) {

        static AmountV1 of(Money money) {
            return new AmountV1(money.amount(), money.currency().getCurrencyCode());
        }
    }
}
