package io.doorstep.kit.sample;

import io.doorstep.kit.idempotency.RequiresIdempotencyKey;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NoteController {

    private final Notes notes;
    private final KeepNote keepNote;

    NoteController(Notes notes, KeepNote keepNote) {
        this.notes = notes;
        this.keepNote = keepNote;
    }

    @PostMapping("/notes")
    @RequiresPermission("note:write")
    ResponseEntity<NoteResponse> keep(@Valid @RequestBody NoteRequest request) {
        Note note = keepNote.keep(request.text(), request.secret());
        return ResponseEntity.created(URI.create("/notes/" + note.id()))
                .eTag(ETags.of(note.version()))
                .body(NoteResponse.of(note));
    }

    @PostMapping("/notes/sent")
    @RequiresPermission("note:write")
    @RequiresIdempotencyKey
    ResponseEntity<NoteResponse> send(@Valid @RequestBody NoteRequest request) {
        return keep(request);
    }

    @PutMapping("/notes/{id}")
    @RequiresPermission("note:write")
    NoteResponse rewrite(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody NoteRequest request) {
        ETags.check(ifMatch, get(id).version());
        keepNote.rewrite(id, request.text());
        return get(id);
    }

    @GetMapping("/notes/{id}")
    @RequiresPermission("note:read")
    NoteResponse get(@PathVariable UUID id) {
        return notes.findById(id).map(NoteResponse::of).orElseThrow(() -> Problems.notFound("note", id));
    }

    @GetMapping("/notes/broken")
    @RequiresPermission("note:read")
    NoteResponse broken() {
        throw new IllegalStateException("jdbc:postgresql://secret-host");
    }

    @GetMapping("/notes/refused")
    @RequiresPermission("note:read")
    ResponseEntity<NoteResponse> refused() {
        return ResponseEntity.of(Problems.detail(HttpStatus.CONFLICT, "note_refused", "There are notes enough."))
                .build();
    }

    @GetMapping("/open/hello")
    @OpenToAll(because = "it says only hello")
    String hello() {
        return "hello";
    }

    record NoteRequest(
            @NotBlank String text,
            @Nullable String secret,
            @Min(1) @Nullable Integer stars) {}

    record NoteResponse(UUID id, String text, int version) {
        static NoteResponse of(Note note) {
            return new NoteResponse(note.id(), note.text(), note.version());
        }
    }
}
