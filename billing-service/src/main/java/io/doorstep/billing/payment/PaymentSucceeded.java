package io.doorstep.billing.payment;

/// Money has come in.
record PaymentSucceeded(RecordedPayment payment) {}
