package io.doorstep.billing.invoice;

import io.doorstep.billing.subscription.FallBehind;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks after its due date whether an invoice is paid; when it is not, its business has fallen behind.
@Component
class MarkOverdue {

    private final Invoices invoices;
    private final FallBehind fallBehind;

    MarkOverdue(Invoices invoices, FallBehind fallBehind) {
        this.invoices = invoices;
        this.fallBehind = fallBehind;
    }

    @Transactional
    void mark(UUID invoiceId) {
        if (invoices.lockById(invoiceId).orElseThrow().fallOverdue()) {
            fallBehind.fallBehind();
        }
    }
}
