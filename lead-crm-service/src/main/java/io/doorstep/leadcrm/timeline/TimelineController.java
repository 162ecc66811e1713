package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.timeline.TimelineEntry.Kind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/leads/{id}")
class TimelineController {

    private final ReadTimeline readTimeline;
    private final WriteNote writeNote;

    TimelineController(ReadTimeline readTimeline, WriteNote writeNote) {
        this.readTimeline = readTimeline;
        this.writeNote = writeNote;
    }

    @GetMapping("/timeline")
    @RequiresPermission("lead:read")
    Page<EntryResponse> timeline(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return read(id, kind, cursor, limit);
    }

    @GetMapping("/notes")
    @RequiresPermission("lead:read")
    Page<EntryResponse> notes(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return read(id, Kind.NOTE, cursor, limit);
    }

    @PostMapping("/notes")
    @RequiresPermission("lead:write")
    @ResponseStatus(HttpStatus.CREATED)
    EntryResponse write(@PathVariable UUID id, @Valid @RequestBody NoteRequest note) {
        return writeNote
                .write(new LeadId(id), note.text())
                .map(EntryResponse::of)
                .orElseThrow(() -> Problems.notFound("lead", id));
    }

    private Page<EntryResponse> read(UUID id, @Nullable Kind kind, @Nullable String cursor, @Nullable Integer limit) {
        return readTimeline
                .read(new LeadId(id), kind, cursor, Limits.of(limit))
                .orElseThrow(() -> Problems.notFound("lead", id))
                .map(EntryResponse::of);
    }

    record NoteRequest(@NotBlank @Size(max = 10_000) String text) {}

    record EntryResponse(
            UUID id,
            Kind kind,
            String text,
            Map<String, Object> details,
            @Nullable Actor actor,
            Instant happenedAt) {

        static EntryResponse of(TimelineEntry entry) {
            return new EntryResponse(
                    entry.id(),
                    entry.kind(),
                    entry.text(),
                    entry.details(),
                    entry.actorId() == null ? null : new Actor(entry.actorId(), entry.actorName()),
                    entry.happenedAt());
        }
    }

    record Actor(UUID id, @Nullable String name) {}
}
