package io.doorstep.billing.invoice;

import io.doorstep.billing.money.Money;

/// One line of an invoice, with the reason for its quantity.
///
/// @param explanation which figures it comes from
public record InvoiceLine(LineKind kind, String explanation, long quantity, Money unitPrice, Money amount) {}
