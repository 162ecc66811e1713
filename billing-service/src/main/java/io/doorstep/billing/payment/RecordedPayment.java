package io.doorstep.billing.payment;

import io.doorstep.billing.money.Money;
import io.doorstep.billing.subscription.PaymentMethod;
import io.doorstep.billing.subscription.SubscriptionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A payment as it stands now.
///
/// @param unallocated what the next invoice will take
record RecordedPayment(
        UUID id,
        SubscriptionId subscriptionId,
        @Nullable UUID invoiceId,
        PaymentMethod method,
        Money amount,
        Money unallocated,
        String reference,
        Instant paidAt) {}
