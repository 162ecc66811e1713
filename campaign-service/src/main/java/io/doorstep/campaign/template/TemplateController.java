package io.doorstep.campaign.template;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/templates")
class TemplateController {

    private static final String OLDEST_FIRST = "id";

    /// A new template is not looked for.
    private static final UUID NONE = new UUID(0, 0);

    private final ReadTemplates readTemplates;
    private final WriteTemplate writeTemplate;
    private final Cursors cursors;

    TemplateController(ReadTemplates readTemplates, WriteTemplate writeTemplate, Cursors cursors) {
        this.readTemplates = readTemplates;
        this.writeTemplate = writeTemplate;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("campaign:read")
    Page<TemplateResponse> list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        UUID start = cursors.decode(cursor, OLDEST_FIRST, Ids.FIRST);
        List<StoredTemplate> found = readTemplates.listAfter(start, size + 1);
        return Page.cut(found, size, last -> cursors.encode(OLDEST_FIRST, last.id()))
                .map(TemplateResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("campaign:read")
    ResponseEntity<TemplateResponse> read(@PathVariable UUID id) {
        return answer(HttpStatus.OK, require(id));
    }

    @PostMapping
    @RequiresPermission("campaign:write")
    ResponseEntity<TemplateResponse> create(@Valid @RequestBody CreateTemplateRequest request) {
        return answer(HttpStatus.CREATED, written(writeTemplate.create(request.toText()), NONE));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("campaign:write")
    ResponseEntity<TemplateResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeTemplateRequest request) {
        StoredTemplate known = require(id);
        ETags.check(ifMatch, known.version());
        return answer(HttpStatus.OK, written(writeTemplate.change(id, request.over(known.text())), id));
    }

    @PostMapping("/{id}/preview")
    @RequiresPermission("campaign:read")
    PreviewResponse preview(@PathVariable UUID id, @Valid @RequestBody PreviewRequest request) {
        return readTemplates
                .render(id, request.values())
                .map(PreviewResponse::of)
                .orElseThrow(() -> Problems.notFound("template", id));
    }

    private StoredTemplate require(UUID id) {
        return readTemplates.find(id).orElseThrow(() -> Problems.notFound("template", id));
    }

    private static StoredTemplate written(WriteOutcome outcome, UUID id) {
        return switch (outcome) {
            case WriteOutcome.Written(var template) -> template;
            case WriteOutcome.Unreadable(var part, var fault) ->
                throw Problems.unprocessable("template_unreadable", part + ": " + fault);
            case WriteOutcome.NotFound() -> throw Problems.notFound("template", id);
        };
    }

    private static ResponseEntity<TemplateResponse> answer(HttpStatus status, StoredTemplate template) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).eTag(ETags.of(template.version()));
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create("/api/v1/templates/" + template.id()));
        }
        return answer.body(TemplateResponse.of(template));
    }
}
