package io.doorstep.billing.invoice;

/// Where an invoice stands; a preview is its draft.
public enum InvoiceStatus {
    ISSUED,
    PAID,
    OVERDUE;

    boolean isOpen() {
        return switch (this) {
            case ISSUED, OVERDUE -> true;
            case PAID -> false;
        };
    }
}
