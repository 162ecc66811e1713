package io.doorstep.billing.payment;

import io.doorstep.billing.invoice.Bill;
import io.doorstep.billing.invoice.IssuedInvoice;
import io.doorstep.billing.money.Money;
import io.doorstep.billing.payment.PaymentOutcome.Refused;
import io.doorstep.billing.subscription.CurrentSubscription;
import java.util.Currency;
import java.util.Optional;

/// Which payments are not taken, and why.
final class PaymentRules {

    private PaymentRules() {}

    static Optional<Refused> refuseForInvoice(PaymentReceived received, IssuedInvoice invoice) {
        if (invoice.open().amount() == 0) {
            return Optional.of(new Refused("invoice_already_paid", "Invoice " + invoice.number() + " is paid."));
        }
        return refuseCurrency(received, invoice.amount().currency());
    }

    /// What activates a subscription covers at least its first fee with tax.
    static Optional<Refused> refuseForSubscription(PaymentReceived received, CurrentSubscription subscription) {
        return refuseCurrency(received, subscription.plan().currency())
                .or(() -> refuseTooLittle(received.amount(), subscription));
    }

    static Money feeWithTax(CurrentSubscription subscription) {
        Money fee = subscription.plan().fee(subscription.cycle());
        return fee.plus(Bill.vatOn(fee));
    }

    private static Optional<Refused> refuseTooLittle(Money amount, CurrentSubscription subscription) {
        boolean activates =
                switch (subscription.status()) {
                    case TRIALING, CANCELLED -> true;
                    case ACTIVE, PAST_DUE, SUSPENDED -> false;
                };
        Money needed = feeWithTax(subscription);
        return activates && amount.isLessThan(needed)
                ? Optional.of(new Refused(
                        "amount_below_fee",
                        "The first fee of " + subscription.plan().title() + " is " + needed + " with tax."))
                : Optional.empty();
    }

    private static Optional<Refused> refuseCurrency(PaymentReceived received, Currency currency) {
        return received.amount().currency().equals(currency)
                ? Optional.empty()
                : Optional.of(new Refused("currency_mismatch", "It is to be paid in " + currency + "."));
    }
}
