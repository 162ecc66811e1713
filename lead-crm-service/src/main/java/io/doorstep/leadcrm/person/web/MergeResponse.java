package io.doorstep.leadcrm.person.web;

import io.doorstep.leadcrm.person.MergeRule.Preference;
import io.doorstep.leadcrm.person.PastMerge;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param nameBefore the survivor's, as is the name after
/// @param undoneAt absent as long as they are one
record MergeResponse(
        UUID id,
        UUID survivorId,
        UUID mergedId,
        Preference rule,
        @Nullable String nameBefore,
        @Nullable String nameAfter,
        Instant mergedAt,
        @Nullable Actor mergedBy,
        @Nullable Instant undoneAt) {

    static MergeResponse of(PastMerge merge) {
        return new MergeResponse(
                merge.id(),
                merge.survivorId(),
                merge.mergedId(),
                merge.preference(),
                merge.before().name(),
                merge.after().name(),
                merge.mergedAt(),
                merge.mergedBy() == null ? null : new Actor(merge.mergedBy(), merge.mergedByName()),
                merge.unmergedAt());
    }

    record Actor(UUID id, @Nullable String name) {}
}
