package io.doorstep.billing.payment;

import java.util.UUID;

/// Every way the recording of a payment can end.
sealed interface PaymentOutcome {

    record Recorded(RecordedPayment payment) implements PaymentOutcome {}

    /// The same method and reference.
    record AlreadyRecorded(UUID existing) implements PaymentOutcome {}

    /// The same amount a moment ago, under another reference.
    record LooksLikeAnother(UUID existing) implements PaymentOutcome {}

    record NoSuchInvoice() implements PaymentOutcome {}

    record Refused(String code, String reason) implements PaymentOutcome {}
}
