package io.doorstep.billing.invoice;

import io.doorstep.billing.money.Money;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts a payment towards an invoice.
@Component
public class SettleInvoice {

    private final Invoices invoices;

    SettleInvoice(Invoices invoices) {
        this.invoices = invoices;
    }

    /// @return what of the payment is left over
    @Transactional(propagation = Propagation.MANDATORY)
    public Money settle(InvoiceId id, Money payment, Instant at) {
        Money left = invoices.lockById(id.value()).orElseThrow().settle(payment, at);
        invoices.flush();
        return left;
    }
}
