package io.doorstep.identity.apikey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param oldKeyExpiresAt until when the old key works too, a day unless told
record RotateApiKeyRequest(@Nullable Instant oldKeyExpiresAt) {}
