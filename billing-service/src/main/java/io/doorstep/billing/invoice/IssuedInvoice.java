package io.doorstep.billing.invoice;

import io.doorstep.billing.money.Money;
import io.doorstep.billing.subscription.SubscriptionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An invoice as it stands now.
public record IssuedInvoice(
        InvoiceId id,
        SubscriptionId subscriptionId,
        int version,
        String number,
        BilledPeriod period,
        Money fee,
        Money overage,
        Money credits,
        Money amount,
        Money tax,
        Money paid,
        InvoiceStatus status,
        Instant issuedAt,
        LocalDate dueDate,
        @Nullable Instant paidAt) {

    public Money total() {
        return amount.plus(tax);
    }

    public boolean isOverdue() {
        return status == InvoiceStatus.OVERDUE;
    }

    public Money open() {
        return total().minus(paid);
    }
}
