package io.doorstep.identity.consent;

import java.time.Instant;
import java.util.UUID;

/// One time that somebody agreed or took it back, with all that proves it.
///
/// @param textHash SHA-256 of the text that was shown
public record ConsentView(
        UUID id,
        UUID userId,
        ConsentPurpose purpose,
        boolean given,
        String textVersion,
        String textHash,
        ConsentOrigin origin,
        Instant recordedAt) {}
