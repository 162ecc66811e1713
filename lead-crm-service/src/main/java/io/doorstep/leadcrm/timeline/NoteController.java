package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.timeline.NoteOutcome.LeadNotFound;
import io.doorstep.leadcrm.timeline.NoteOutcome.MembersUnknown;
import io.doorstep.leadcrm.timeline.NoteOutcome.NotFound;
import io.doorstep.leadcrm.timeline.NoteOutcome.NotYours;
import io.doorstep.leadcrm.timeline.NoteOutcome.TakenBack;
import io.doorstep.leadcrm.timeline.NoteOutcome.Written;
import io.doorstep.leadcrm.timeline.TimelineEntry.Kind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/leads/{id}/notes")
class NoteController {

    private final ReadTimeline readTimeline;
    private final WriteNote writeNote;
    private final TakeBackNote takeBackNote;

    NoteController(ReadTimeline readTimeline, WriteNote writeNote, TakeBackNote takeBackNote) {
        this.readTimeline = readTimeline;
        this.writeNote = writeNote;
        this.takeBackNote = takeBackNote;
    }

    @GetMapping
    @RequiresPermission("lead:read")
    Page<EntryResponse> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return readTimeline
                .read(new LeadId(id), Kind.NOTE, cursor, Limits.of(limit))
                .orElseThrow(() -> Problems.notFound("lead", id))
                .map(EntryResponse::of);
    }

    @GetMapping("/{noteId}")
    @RequiresPermission("lead:read")
    ResponseEntity<EntryResponse> get(@PathVariable UUID id, @PathVariable UUID noteId) {
        return readTimeline
                .findNote(new LeadId(id), noteId)
                .map(note -> answer(note, HttpStatus.OK))
                .orElseThrow(() -> Problems.notFound("note", noteId));
    }

    @PostMapping
    @RequiresPermission("lead:write")
    ResponseEntity<EntryResponse> write(@PathVariable UUID id, @Valid @RequestBody NoteRequest note) {
        return answer(writeNote.write(new LeadId(id), note.toDraft()), HttpStatus.CREATED);
    }

    @PutMapping("/{noteId}")
    @RequiresPermission("lead:write")
    ResponseEntity<EntryResponse> rewrite(
            @PathVariable UUID id,
            @PathVariable UUID noteId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NoteRequest note) {
        return answer(
                writeNote.rewrite(new LeadId(id), noteId, note.toDraft(), version -> ETags.check(ifMatch, version)),
                HttpStatus.OK);
    }

    @DeleteMapping("/{noteId}")
    @RequiresPermission("lead:write")
    ResponseEntity<EntryResponse> takeBack(@PathVariable UUID id, @PathVariable UUID noteId) {
        return answer(takeBackNote.takeBack(new LeadId(id), noteId), HttpStatus.NO_CONTENT);
    }

    private static ResponseEntity<EntryResponse> answer(NoteOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Written(var note) -> answer(note, success);
            case TakenBack _ -> ResponseEntity.noContent().build();
            case LeadNotFound(var lead) -> throw Problems.notFound("lead", lead);
            case NotFound(var note) -> throw Problems.notFound("note", note);
            case NotYours _ -> throw Problems.forbidden("note_not_yours", "Somebody else wrote the note.");
            case MembersUnknown(var members) ->
                throw Problems.unprocessable("member_unknown", "These cannot be mentioned: " + members);
        };
    }

    private static ResponseEntity<EntryResponse> answer(TimelineEntry note, HttpStatus status) {
        return ResponseEntity.status(status).eTag(ETags.of(note.version())).body(EntryResponse.of(note));
    }

    /// @param mentions the members who are to hear of it
    record NoteRequest(
            @NotBlank @Size(max = 10_000) String text,
            @Nullable @Size(max = 20) List<@NotNull UUID> mentions) {

        NoteDraft toDraft() {
            return new NoteDraft(
                    text,
                    mentions == null ? List.of() : mentions.stream().distinct().toList());
        }
    }
}
