package io.doorstep.campaign.suppression;

/// How adding to the suppression list can end.
public sealed interface SuppressOutcome {

    record Suppressed(SuppressedAddress address) implements SuppressOutcome {}

    record AlreadySuppressed(SuppressedAddress address) implements SuppressOutcome {}
}
