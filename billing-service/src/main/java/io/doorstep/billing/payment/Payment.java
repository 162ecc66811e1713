package io.doorstep.billing.payment;

import io.doorstep.billing.money.Money;
import io.doorstep.billing.subscription.PaymentMethod;
import io.doorstep.billing.subscription.SubscriptionId;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Payment extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID subscriptionId;

    private @Nullable UUID invoiceId;

    @Column
    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    @Column
    private String reference;

    /// The reference as it is compared: without outer blanks, in lower case.
    @Column
    private String referenceKey;

    private long amount;

    /// What no invoice has taken yet.
    private long unallocated;

    @Column
    private String currency;

    @Column
    private Instant paidAt;

    @Column
    private Instant recordedAt;

    protected Payment() {}

    Payment(UUID id, SubscriptionId subscription, PaymentReceived received, Instant recordedAt) {
        this.id = id;
        this.subscriptionId = subscription.value();
        this.invoiceId = received.invoiceId();
        this.method = received.method();
        this.reference = received.reference().strip();
        this.referenceKey = keyOf(received.reference());
        this.amount = received.amount().amount();
        this.unallocated = amount;
        this.currency = received.amount().currency().getCurrencyCode();
        this.paidAt = received.paidAt() == null ? recordedAt : received.paidAt();
        this.recordedAt = recordedAt;
    }

    static String keyOf(String reference) {
        return reference.strip().toLowerCase(Locale.ROOT);
    }

    void leave(Money left) {
        unallocated = left.amount();
    }

    Money unallocated() {
        return Money.of(unallocated, currency);
    }

    RecordedPayment asRecorded() {
        return new RecordedPayment(
                id,
                new SubscriptionId(subscriptionId),
                invoiceId,
                method,
                Money.of(amount, currency),
                unallocated(),
                reference,
                paidAt);
    }
}
