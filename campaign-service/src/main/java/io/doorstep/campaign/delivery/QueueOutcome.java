package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.StopReason;

/// How queueing a message can end.
public sealed interface QueueOutcome {

    record Queued(LoggedMessage message) implements QueueOutcome {}

    record AlreadyQueued(LoggedMessage message) implements QueueOutcome {}

    record Stopped(StopReason reason) implements QueueOutcome {}
}
