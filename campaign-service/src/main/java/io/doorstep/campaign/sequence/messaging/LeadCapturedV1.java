package io.doorstep.campaign.sequence.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record LeadCapturedV1(
        UUID personId,
        @Nullable String name,
        @Nullable String email,
        @Nullable Consent consent,
        Instant capturedAt) {

    record Consent(boolean marketing) {}

    boolean agreesToMarketing() {
        return consent != null && consent.marketing();
    }
}
