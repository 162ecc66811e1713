package io.doorstep.billing.subscription;

/// How a business pays; all are of equal rank.
public enum PaymentMethod {
    STRIPE,
    BANK_TRANSFER,
    CASH
}
