package io.doorstep.billing.payment;

import io.doorstep.billing.invoice.FindInvoice;
import io.doorstep.billing.invoice.InvoiceId;
import io.doorstep.billing.invoice.InvoiceIssued;
import io.doorstep.billing.invoice.IssuedInvoice;
import io.doorstep.billing.invoice.SettleInvoice;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts payments towards invoices; what is left over waits for the next one.
@Component
class AllocatePayment {

    private final Payments payments;
    private final FindInvoice findInvoice;
    private final SettleInvoice settleInvoice;
    private final InstantSource clock;

    AllocatePayment(Payments payments, FindInvoice findInvoice, SettleInvoice settleInvoice, InstantSource clock) {
        this.payments = payments;
        this.findInvoice = findInvoice;
        this.settleInvoice = settleInvoice;
        this.clock = clock;
    }

    void towards(InvoiceId invoice, Payment payment) {
        if (payment.unallocated().amount() > 0) {
            payment.leave(settleInvoice.settle(invoice, payment.unallocated(), clock.instant()));
        }
    }

    void towardsOpenInvoices(Payment payment) {
        for (IssuedInvoice invoice : findInvoice.listOpen()) {
            towards(invoice.id(), payment);
        }
    }

    @EventListener
    void on(InvoiceIssued issued) {
        String currency = issued.invoice().amount().currency().getCurrencyCode();
        for (Payment payment : payments.listUnallocated(currency)) {
            towards(issued.invoice().id(), payment);
        }
    }
}
