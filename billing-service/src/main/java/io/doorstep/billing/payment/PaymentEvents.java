package io.doorstep.billing.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.billing.subscription.FindSubscription;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class PaymentEvents {

    private final Outbox outbox;
    private final FindSubscription findSubscription;

    PaymentEvents(Outbox outbox, FindSubscription findSubscription) {
        this.outbox = outbox;
        this.findSubscription = findSubscription;
    }

    @EventListener
    void on(PaymentSucceeded succeeded) {
        RecordedPayment payment = succeeded.payment();
        var data = new PaymentSucceededV1(
                payment.id(),
                payment.invoiceId(),
                new AmountV1(
                        payment.amount().amount(), payment.amount().currency().getCurrencyCode()),
                payment.method().name(),
                findSubscription.get().plan().name(),
                payment.paidAt());
        outbox.publish(new OutgoingEvent(
                "subscriptions", "payment.succeeded", payment.subscriptionId().value(), data));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PaymentSucceededV1(
            UUID paymentId, @Nullable UUID invoiceId, AmountV1 amount, String method, String plan, Instant paidAt) {}

    record AmountV1(long amount, String currency) {}
}
