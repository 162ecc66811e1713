package io.doorstep.leadcrm.smartlist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list as it is read.
///
/// @param ownerId absent when its owner has left
record SmartListView(
        UUID id,
        int version,
        SmartListDraft draft,
        @Nullable UUID ownerId,
        Instant createdAt) {}
