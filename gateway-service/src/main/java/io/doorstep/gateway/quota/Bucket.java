package io.doorstep.gateway.quota;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Tokens of one policy: full at the start of a window.
sealed interface Bucket permits LocalBucket, LeasedBucket {

    /// Takes one token, or none when none is at hand.
    boolean take(Policy policy, long now);

    /// Undoes a `take` after another policy refused.
    void giveBack(Policy policy, long now);

    int remaining(Policy policy, long now);

    /// Seconds until the bucket is full again, at least 1.
    long secondsToReset(Policy policy, long now);

    /// What brings more tokens to a bucket that had none at hand; null when there are none to be had.
    default @Nullable Mono<Void> refill(Policy policy, long now) {
        return null;
    }
}
