package io.doorstep.identity.audit;

import io.doorstep.kit.inbox.OnEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the system does with the organization's own bills.
@Component
class MoneyListener {

    private final RecordToldDeed recordToldDeed;

    MoneyListener(RecordToldDeed recordToldDeed) {
        this.recordToldDeed = recordToldDeed;
    }

    @OnEvent(topic = "subscriptions", type = "payment.succeeded")
    void onSucceeded(Payment payment) {
        recordToldDeed.record(payment.deed("succeed"));
    }

    @OnEvent(topic = "subscriptions", type = "payment.failed")
    void onFailed(Payment payment) {
        recordToldDeed.record(payment.deed("fail"));
    }

    @OnEvent(topic = "subscriptions", type = "invoice.issued")
    void onIssued(Invoice invoice) {
        recordToldDeed.record(ToldDeed.of("issue", "Invoice", invoice.invoiceId(), null)
                .with("number", invoice.number())
                .with("total", invoice.total()));
    }

    record Payment(
            UUID paymentId,
            @Nullable UUID invoiceId,
            ToldAmount amount,
            String method,
            @Nullable String reason) {

        ToldDeed deed(String action) {
            return ToldDeed.of(action, "Payment", paymentId, null)
                    .with("invoiceId", invoiceId)
                    .with("amount", amount)
                    .with("method", method)
                    .with("reason", reason);
        }
    }

    record Invoice(UUID invoiceId, String number, ToldAmount total) {}
}
