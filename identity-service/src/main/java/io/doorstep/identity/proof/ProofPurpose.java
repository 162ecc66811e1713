package io.doorstep.identity.proof;

import java.time.Duration;

/// What a proof is good for, and for how long.
public enum ProofPurpose {
    RESET_PASSWORD("rst_", Duration.ofMinutes(30), 5),
    VERIFY_EMAIL("vrf_", Duration.ofDays(3), 5),
    SECOND_FACTOR("2fa_", Duration.ofMinutes(5), Integer.MAX_VALUE);

    private final String prefix;
    private final Duration lifetime;
    private final int perHour;

    ProofPurpose(String prefix, Duration lifetime, int perHour) {
        this.prefix = prefix;
        this.lifetime = lifetime;
        this.perHour = perHour;
    }

    String prefix() {
        return prefix;
    }

    Duration lifetime() {
        return lifetime;
    }

    /// So that nobody's mailbox is filled by a stranger.
    int perHour() {
        return perHour;
    }
}
