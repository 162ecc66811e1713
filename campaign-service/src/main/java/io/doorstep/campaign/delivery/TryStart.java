package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.ClearedRecipient;

/// How the start of a try can end.
public sealed interface TryStart {

    /// It goes out now; the try is written down.
    record Cleared(ClearedRecipient recipient) implements TryStart {}

    /// It was settled just now: the gate is shut, or a crash hid what became of the last try.
    record Settled() implements TryStart {}

    /// It was settled before.
    record Over() implements TryStart {}
}
