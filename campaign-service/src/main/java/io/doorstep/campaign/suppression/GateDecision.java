package io.doorstep.campaign.suppression;

/// What the gate says.
public sealed interface GateDecision {

    record Cleared(ClearedRecipient recipient) implements GateDecision {}

    record Stopped(StopReason reason) implements GateDecision {}
}
