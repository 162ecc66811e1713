package io.doorstep.leadcrm.timeline;

import io.doorstep.leadcrm.timeline.TimelineEntry.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param mentions the members whom a note calls
/// @param editedAt when a note was last changed
record EntryResponse(
        UUID id,
        Kind kind,
        String text,
        Map<String, Object> details,
        @Nullable Actor actor,
        @Nullable List<UUID> mentions,
        Instant happenedAt,
        @Nullable Instant editedAt) {

    static EntryResponse of(TimelineEntry entry) {
        return new EntryResponse(
                entry.id(),
                entry.kind(),
                entry.text(),
                entry.details(),
                entry.actorId() == null ? null : new Actor(entry.actorId(), entry.actorName()),
                entry.mentions().isEmpty() ? null : entry.mentions(),
                entry.happenedAt(),
                entry.editedAt());
    }

    record Actor(UUID id, @Nullable String name) {}
}
