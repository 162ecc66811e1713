package io.doorstep.leadcrm.assignment.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.assignment.FindPonds;
import io.doorstep.leadcrm.assignment.KeepPonds;
import io.doorstep.leadcrm.assignment.PondOutcome;
import io.doorstep.leadcrm.assignment.PondOutcome.InUse;
import io.doorstep.leadcrm.assignment.PondOutcome.MembersUnknown;
import io.doorstep.leadcrm.assignment.PondOutcome.NotFound;
import io.doorstep.leadcrm.assignment.PondOutcome.Removed;
import io.doorstep.leadcrm.assignment.PondOutcome.Saved;
import io.doorstep.leadcrm.assignment.PondView;
import jakarta.validation.Valid;
import java.net.URI;
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
@RequestMapping("/api/v1/ponds")
class PondController {

    private final FindPonds findPonds;
    private final KeepPonds keepPonds;

    PondController(FindPonds findPonds, KeepPonds keepPonds) {
        this.findPonds = findPonds;
        this.keepPonds = keepPonds;
    }

    @PostMapping
    @RequiresPermission("assignment:write")
    ResponseEntity<PondResponse> make(@Valid @RequestBody PondRequest request) {
        return answer(keepPonds.make(request.toDraft()), HttpStatus.CREATED);
    }

    @GetMapping
    @RequiresPermission("lead:read")
    Page<PondResponse> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return findPonds.list(cursor, Limits.of(limit)).map(PondResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("lead:read")
    ResponseEntity<PondResponse> get(@PathVariable UUID id) {
        return findPonds
                .find(id)
                .map(pond -> withTag(pond, HttpStatus.OK))
                .orElseThrow(() -> Problems.notFound("pond", id));
    }

    @PutMapping("/{id}")
    @RequiresPermission("assignment:write")
    ResponseEntity<PondResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PondRequest request) {
        return answer(keepPonds.change(id, request.toDraft(), version -> ETags.check(ifMatch, version)), HttpStatus.OK);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("assignment:write")
    ResponseEntity<PondResponse> remove(@PathVariable UUID id) {
        return answer(keepPonds.remove(id), HttpStatus.NO_CONTENT);
    }

    private static ResponseEntity<PondResponse> answer(PondOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Saved(var pond) -> withTag(pond, success);
            case Removed _ -> ResponseEntity.noContent().build();
            case NotFound(var id) -> throw Problems.notFound("pond", id);
            case MembersUnknown(var members) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "agent_unknown",
                                "These can be given no leads, leave them out: " + members))
                        .build();
            case InUse(var by) ->
                ResponseEntity.of(Problems.detail(HttpStatus.CONFLICT, "pond_in_use", by))
                        .build();
        };
    }

    private static ResponseEntity<PondResponse> withTag(PondView pond, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/ponds/" + pond.id()))
                .eTag(ETags.of(pond.version()))
                .body(PondResponse.of(pond));
    }
}
