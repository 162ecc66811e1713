package io.doorstep.leadcrm.webhook;

import io.doorstep.leadcrm.webhook.Deliveries.Outgoing;
import io.doorstep.workflowkit.webhook.SignedMessage;
import java.time.Instant;

/// What a delivery's turn has come to.
sealed interface Turn {

    /// It is tried now.
    record Now(Outgoing delivery, SignedMessage message, Instant sentAt) implements Turn {}

    /// Its endpoint rests.
    record Later(Instant at) implements Turn {}

    /// Nothing is to be tried any more.
    record Over() implements Turn {}
}
