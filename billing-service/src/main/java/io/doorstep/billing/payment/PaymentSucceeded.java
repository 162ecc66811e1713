package io.doorstep.billing.payment;

/// Money has come in.
public record PaymentSucceeded(RecordedPayment payment) {}
