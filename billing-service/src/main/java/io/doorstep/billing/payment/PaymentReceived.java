package io.doorstep.billing.payment;

import io.doorstep.billing.money.Money;
import io.doorstep.billing.subscription.PaymentMethod;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Money that came in outside of Stripe.
///
/// @param invoiceId absent: it pays for the subscription, the oldest open invoices first
/// @param paidAt absent: now
/// @param confirmed it is meant, though it looks like another payment of the same minute
record PaymentReceived(
        PaymentMethod method,
        Money amount,
        String reference,
        @Nullable UUID invoiceId,
        @Nullable Instant paidAt,
        boolean confirmed) {}
