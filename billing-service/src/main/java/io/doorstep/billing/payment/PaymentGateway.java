package io.doorstep.billing.payment;

import io.doorstep.billing.money.Money;
import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.subscription.SubscriptionId;
import java.net.URI;

/// A provider that takes card payments on a page of its own.
public interface PaymentGateway {

    /// Without credentials there is no such provider, and everything else works on.
    boolean isConfigured();

    /// Makes the provider's record of a business; asked twice it gives the same one.
    ///
    /// @return the provider's id of the business
    /// @throws PaymentGatewayException when the provider refuses or cannot be reached
    String registerCustomer(SubscriptionId subscription);

    /// @throws PaymentGatewayException when the provider refuses or cannot be reached
    CheckoutSession openCheckout(CheckoutRequest request);

    /// What is to be paid for.
    ///
    /// @param customer the provider's id of the business
    /// @param price for each cycle, tax included
    /// @param idempotencyKey the same for each try of one request
    record CheckoutRequest(
            SubscriptionId subscription,
            String customer,
            Plan plan,
            BillingCycle cycle,
            Money price,
            String idempotencyKey) {}

    /// The page on which it is paid.
    record CheckoutSession(String id, URI url) {}
}
