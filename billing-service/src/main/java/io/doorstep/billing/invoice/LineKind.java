package io.doorstep.billing.invoice;

/// What a line of an invoice is for.
public enum LineKind {
    FEE,
    UNUSED_FEE,
    EXTRA_PLOTS,
    EXTRA_API_CALLS,
    CREDIT
}
