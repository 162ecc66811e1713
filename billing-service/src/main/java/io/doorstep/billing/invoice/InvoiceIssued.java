package io.doorstep.billing.invoice;

/// An invoice has been issued; from now on only its payment changes.
public record InvoiceIssued(IssuedInvoice invoice) {}
