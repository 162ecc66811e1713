package io.doorstep.campaign.sequence.messaging;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record LeadCapturedV1(
        UUID personId,
        @Nullable String name,
        @Nullable String email,
        @Nullable Consent consent,
        @Nullable Boolean listed,
        Instant capturedAt) {

    /// @param channels absent when all are meant
    record Consent(boolean marketing, @Nullable Set<String> channels) {

        boolean isByEmail() {
            return channels == null || channels.contains("email") || channels.contains("all");
        }
    }

    /// Whoever stands in a file has not just come, and is not welcomed.
    boolean stoodInAFile() {
        return Boolean.TRUE.equals(listed);
    }

    boolean agreesToMarketing() {
        return consent != null && consent.marketing() && consent.isByEmail();
    }
}
