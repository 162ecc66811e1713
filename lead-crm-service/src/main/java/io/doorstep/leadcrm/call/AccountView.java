package io.doorstep.leadcrm.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account as it is read: all but its secrets.
record AccountView(
        UUID id, int version, Provider provider, @Nullable String space, String accountSid, Instant createdAt) {}
