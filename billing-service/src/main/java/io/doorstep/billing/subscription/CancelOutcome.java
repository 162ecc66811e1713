package io.doorstep.billing.subscription;

/// Every way a cancellation can end.
public sealed interface CancelOutcome {

    record Cancelled() implements CancelOutcome {}

    record NothingToCancel() implements CancelOutcome {}
}
