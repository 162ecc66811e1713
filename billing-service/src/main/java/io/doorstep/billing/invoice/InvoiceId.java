package io.doorstep.billing.invoice;

import java.util.UUID;

/// Names an invoice.
public record InvoiceId(UUID value) {}
