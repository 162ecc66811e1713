package io.doorstep.identity.consent.web;

import io.doorstep.identity.consent.ConsentOrigin;
import io.doorstep.identity.consent.ConsentView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param textHash SHA-256 of the text that was shown
record ConsentResponse(
        UUID id,
        String purpose,
        boolean given,
        String textVersion,
        String textHash,
        String source,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        Instant recordedAt) {

    static ConsentResponse of(ConsentView consent) {
        ConsentOrigin origin = consent.origin();
        return new ConsentResponse(
                consent.id(),
                consent.purpose().key(),
                consent.given(),
                consent.textVersion(),
                consent.textHash(),
                origin.source(),
                origin.ipAddress(),
                origin.userAgent(),
                consent.recordedAt());
    }
}
