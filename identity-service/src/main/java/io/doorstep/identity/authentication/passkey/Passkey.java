package io.doorstep.identity.authentication.passkey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody's passkey.
///
/// @param credentialId as the device names it, Base64 for URLs
/// @param credential the public key and its kind, as the library writes them
/// @param signCount how often the device has signed, where it counts
/// @param backedUp whether other devices of the person have it too
record Passkey(
        UUID id,
        int version,
        UUID userId,
        String credentialId,
        byte[] credential,
        long signCount,
        boolean backupEligible,
        boolean backedUp,
        List<String> transports,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}
