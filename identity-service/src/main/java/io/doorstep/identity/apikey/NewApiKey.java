package io.doorstep.identity.apikey;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A key that somebody wants.
///
/// @param expiresAt absent, it is good until revoked
record NewApiKey(
        String name, Set<String> permissions, @Nullable Instant expiresAt) {}
