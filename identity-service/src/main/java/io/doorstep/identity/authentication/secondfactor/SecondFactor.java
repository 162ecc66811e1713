package io.doorstep.identity.authentication.secondfactor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody's authenticator app.
///
/// @param confirmedAt absent until a first code has shown that the app works
record SecondFactor(
        UUID userId, TotpSecret secret, @Nullable Instant confirmedAt) {

    boolean isOn() {
        return confirmedAt != null;
    }
}
