package io.doorstep.billing.payment;

import io.doorstep.billing.payment.PaymentGateway.CheckoutSession;

/// Every way the opening of a checkout can end.
sealed interface CheckoutOutcome {

    record Opened(CheckoutSession session) implements CheckoutOutcome {}

    record NotConfigured() implements CheckoutOutcome {}

    record NoSubscription() implements CheckoutOutcome {}

    record ProviderFailed(String reason) implements CheckoutOutcome {}
}
