package io.doorstep.campaign.sequence.web;

import io.doorstep.campaign.sequence.ChangeOutcome;
import io.doorstep.campaign.sequence.ChangeSequence;
import io.doorstep.campaign.sequence.EnrolledContact;
import io.doorstep.campaign.sequence.ReadSequences;
import io.doorstep.campaign.sequence.StoredSequence;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sequences")
class SequenceController {

    private static final String NEWEST_FIRST = "-id";

    private final ReadSequences readSequences;
    private final ChangeSequence changeSequence;
    private final Cursors cursors;

    SequenceController(ReadSequences readSequences, ChangeSequence changeSequence, Cursors cursors) {
        this.readSequences = readSequences;
        this.changeSequence = changeSequence;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("campaign:read")
    Page<SequenceResponse> list() {
        return new Page<>(
                readSequences.list().stream().map(SequenceResponse::of).toList(), null);
    }

    @GetMapping("/{id}")
    @RequiresPermission("campaign:read")
    ResponseEntity<SequenceResponse> read(@PathVariable UUID id) {
        return answer(require(id));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("campaign:write")
    ResponseEntity<SequenceResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeSequenceRequest request) {
        StoredSequence known = require(id);
        ETags.check(ifMatch, known.version());
        return switch (changeSequence.change(id, request.over(known.plan()))) {
            case ChangeOutcome.Changed(var sequence) -> answer(sequence);
            case ChangeOutcome.UnknownTemplate(var template) ->
                throw Problems.unprocessable("template_unknown", "There is no template " + template + ".");
            case ChangeOutcome.NotFound() -> throw Problems.notFound("sequence", id);
        };
    }

    @GetMapping("/{id}/enrolments")
    @RequiresPermission("campaign:read")
    Page<EnrolmentResponse> enrolments(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        require(id);
        int size = Limits.of(limit);
        UUID start = cursors.decode(cursor, NEWEST_FIRST, Ids.LAST);
        List<EnrolledContact> found = readSequences.listEnrolledBefore(id, start, size + 1);
        return Page.cut(found, size, last -> cursors.encode(NEWEST_FIRST, last.id()))
                .map(EnrolmentResponse::of);
    }

    private StoredSequence require(UUID id) {
        return readSequences.find(id).orElseThrow(() -> Problems.notFound("sequence", id));
    }

    private static ResponseEntity<SequenceResponse> answer(StoredSequence sequence) {
        return ResponseEntity.ok().eTag(ETags.of(sequence.version())).body(SequenceResponse.of(sequence));
    }
}
