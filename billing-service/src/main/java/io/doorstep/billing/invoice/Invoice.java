package io.doorstep.billing.invoice;

import io.doorstep.billing.money.Money;
import io.doorstep.billing.subscription.SubscriptionId;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What it says is fixed when it is issued; only what has been paid changes, and the database holds that too.
@Entity
class Invoice extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID subscriptionId;

    @Column
    private String number;

    @Column
    private LocalDate periodStart;

    @Column
    private LocalDate periodEnd;

    @Column
    private String currency;

    private long fee;
    private long overage;
    private long credits;
    private long amount;
    private long tax;
    private long paid;

    @Column
    @Enumerated(EnumType.STRING)
    private InvoiceStatus status;

    @Column
    private Instant issuedAt;

    @Column
    private LocalDate dueDate;

    private @Nullable Instant paidAt;

    protected Invoice() {}

    Invoice(UUID id, UUID subscriptionId, String number, Bill bill, Instant issuedAt, LocalDate dueDate) {
        this.id = id;
        this.subscriptionId = subscriptionId;
        this.number = number;
        this.periodStart = bill.period().start();
        this.periodEnd = bill.period().end();
        this.currency = bill.amount().currency().getCurrencyCode();
        this.fee = bill.fee().amount();
        this.overage = bill.overage().amount();
        this.credits = bill.creditsUsed().amount();
        this.amount = bill.amount().amount();
        this.tax = bill.tax().amount();
        this.issuedAt = issuedAt;
        this.dueDate = dueDate;
        this.status = InvoiceStatus.ISSUED;
        settleIfNothingIsOpen(issuedAt);
    }

    /// @return what of the payment is left over
    Money settle(Money payment, Instant at) {
        Money taken = payment.smallerOf(open());
        paid = money(paid).plus(taken).amount();
        settleIfNothingIsOpen(at);
        return payment.minus(taken);
    }

    /// @return whether it is not paid and was not overdue before
    boolean fallOverdue() {
        boolean news = status == InvoiceStatus.ISSUED;
        status = news ? InvoiceStatus.OVERDUE : status;
        return news;
    }

    private void settleIfNothingIsOpen(Instant at) {
        if (status.isOpen() && open().amount() == 0) {
            status = InvoiceStatus.PAID;
            paidAt = at;
        }
    }

    Money open() {
        return total().minus(money(paid));
    }

    Money total() {
        return money(amount).plus(money(tax));
    }

    IssuedInvoice asIssued() {
        return new IssuedInvoice(
                new InvoiceId(id),
                new SubscriptionId(subscriptionId),
                version == null ? 0 : version,
                number,
                new BilledPeriod(periodStart, periodEnd),
                money(fee),
                money(overage),
                money(credits),
                money(amount),
                money(tax),
                money(paid),
                status,
                issuedAt,
                dueDate,
                paidAt);
    }

    private Money money(long minorUnits) {
        return Money.of(minorUnits, currency);
    }
}
