package io.doorstep.leadcrm.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A number as it is read.
///
/// @param trouble why the provider does not give it
record NumberView(
        UUID id,
        int version,
        String number,
        NumberStatus status,
        @Nullable String trouble,
        NumberUse use,
        Instant createdAt) {}
