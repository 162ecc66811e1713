package io.doorstep.identity.proof;

import java.time.Duration;

/// What a proof is good for, and for how long.
public enum ProofPurpose {
    RESET_PASSWORD(Duration.ofMinutes(30), 5),
    VERIFY_EMAIL(Duration.ofDays(3), 5),
    SECOND_FACTOR(Duration.ofMinutes(5), Integer.MAX_VALUE);

    private final Duration lifetime;
    private final int perHour;

    ProofPurpose(Duration lifetime, int perHour) {
        this.lifetime = lifetime;
        this.perHour = perHour;
    }

    Duration lifetime() {
        return lifetime;
    }

    /// So that nobody's mailbox is filled by a stranger.
    int perHour() {
        return perHour;
    }
}
