package io.doorstep.gateway.quota;

/// How a request for tokens from the bucket that all gateways share ends.
sealed interface LeaseAnswer {

    /// @param tokens now this gateway's, none when the bucket is empty
    /// @param left in the bucket for whoever asks next
    /// @param secondsToReset until the bucket is full again
    record Leased(int tokens, int left, long secondsToReset) implements LeaseAnswer {}

    /// The other gateways cannot be heard of.
    record Unreachable() implements LeaseAnswer {}
}
