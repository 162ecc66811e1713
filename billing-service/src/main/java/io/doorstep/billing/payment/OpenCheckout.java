package io.doorstep.billing.payment;

import io.doorstep.billing.invoice.Bill;
import io.doorstep.billing.money.Money;
import io.doorstep.billing.payment.CheckoutOutcome.NoSubscription;
import io.doorstep.billing.payment.CheckoutOutcome.NotConfigured;
import io.doorstep.billing.payment.CheckoutOutcome.Opened;
import io.doorstep.billing.payment.CheckoutOutcome.ProviderFailed;
import io.doorstep.billing.payment.PaymentGateway.CheckoutRequest;
import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.subscription.CurrentSubscription;
import io.doorstep.billing.subscription.FindSubscription;
import io.doorstep.billing.subscription.RememberCustomer;
import io.doorstep.kit.observe.LogKeys;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Opens a page on which a business pays for a plan by card.
@Component
class OpenCheckout {

    private static final Logger log = LoggerFactory.getLogger(OpenCheckout.class);

    private final PaymentGateway gateway;
    private final FindSubscription findSubscription;
    private final RememberCustomer rememberCustomer;

    OpenCheckout(PaymentGateway gateway, FindSubscription findSubscription, RememberCustomer rememberCustomer) {
        this.gateway = gateway;
        this.findSubscription = findSubscription;
        this.rememberCustomer = rememberCustomer;
    }

    /// @param idempotencyKey the same for each try of one request
    CheckoutOutcome open(Plan plan, BillingCycle cycle, String idempotencyKey) {
        if (!gateway.isConfigured()) {
            return new NotConfigured();
        }
        Optional<CurrentSubscription> subscription = findSubscription.find();
        if (subscription.isEmpty()) {
            return new NoSubscription();
        }
        Money fee = plan.fee(cycle);
        try {
            return new Opened(gateway.openCheckout(new CheckoutRequest(
                    subscription.get().id(),
                    customer(subscription.get()),
                    plan,
                    cycle,
                    fee.plus(Bill.vatOn(fee)),
                    idempotencyKey)));
        } catch (PaymentGatewayException e) {
            log.atWarn().addKeyValue(LogKeys.REASON, e.getMessage()).setCause(e).log("Checkout not opened");
            return new ProviderFailed(
                    "The payment provider does not answer as it should. Pay by bank transfer, or try again.");
        }
    }

    private String customer(CurrentSubscription subscription) {
        if (subscription.stripeCustomerId() != null) {
            return subscription.stripeCustomerId();
        }
        String made = gateway.registerCustomer(subscription.id());
        rememberCustomer.remember(made);
        return made;
    }
}
