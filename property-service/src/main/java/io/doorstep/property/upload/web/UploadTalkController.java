package io.doorstep.property.upload.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.upload.AnswerUpload;
import io.doorstep.property.upload.UploadId;
import io.doorstep.property.upload.UploadMessage;
import io.doorstep.property.upload.UploadOutcome.Talked;
import io.doorstep.property.upload.UploadReader;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The talk about an upload.
@RestController
@RequestMapping("/api/v1/properties/uploads/{id}/messages")
class UploadTalkController {

    private static final String IN_ORDER = "position";

    private final AnswerUpload answerUpload;
    private final UploadReader reader;
    private final UploadProblems problems;
    private final Cursors cursors;

    UploadTalkController(AnswerUpload answerUpload, UploadReader reader, UploadProblems problems, Cursors cursors) {
        this.answerUpload = answerUpload;
        this.reader = reader;
        this.problems = problems;
        this.cursors = cursors;
    }

    @PostMapping
    @RequiresPermission("property:write")
    ResponseEntity<TalkResponse> say(@PathVariable UUID id, @Valid @RequestBody MessageRequest message) {
        var outcome = answerUpload.answer(new UploadId(id), message.text());
        return outcome instanceof Talked talked
                ? ResponseEntity.status(HttpStatus.CREATED).body(TalkResponse.of(talked))
                : problems.refused(outcome);
    }

    @GetMapping
    @RequiresPermission("property:write")
    Page<UploadMessage> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        UploadId upload = reader.find(new UploadId(id))
                .orElseThrow(() -> Problems.notFound("upload", id))
                .id();
        int size = Limits.of(limit);
        int from = cursor == null
                ? 0
                : Integer.parseInt(cursors.decode(cursor, IN_ORDER).getFirst());
        List<UploadMessage> found = reader.listMessages(upload, from, size + 1);
        return Page.cut(found, size, last -> cursors.encode(IN_ORDER, List.of(String.valueOf(last.position() + 1))));
    }
}
