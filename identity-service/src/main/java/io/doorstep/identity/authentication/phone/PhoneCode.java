package io.doorstep.identity.authentication.phone;

import java.time.Instant;
import java.util.UUID;

/// A code that one person may use once, in one session, for one purpose.
///
/// @param number that it is sent to
public record PhoneCode(
        UUID id, UUID userId, UUID sessionId, CodePurpose purpose, PhoneNumber number, Instant expiresAt) {}
