package io.doorstep.leadcrm.lead.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.FindTags;
import io.doorstep.leadcrm.lead.KeepTags;
import io.doorstep.leadcrm.lead.TagCount;
import io.doorstep.leadcrm.lead.TagRenamed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/leads/tags")
class TagController {

    private final FindTags findTags;
    private final KeepTags keepTags;

    TagController(FindTags findTags, KeepTags keepTags) {
        this.findTags = findTags;
        this.keepTags = keepTags;
    }

    @GetMapping
    @RequiresPermission("lead:read")
    Page<TagCount> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return findTags.list(cursor, Limits.of(limit));
    }

    /// Where a lead has both tags, they become one. Of very many leads some follow a moment later.
    @PostMapping("/rename")
    @RequiresPermission("lead:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@Valid @RequestBody RenameRequest request) {
        if (!keepTags.rename(new TagRenamed(request.from(), request.to().strip()))) {
            throw Problems.forbidden("every_lead_needed", "Only who may change every lead renames a tag.");
        }
    }

    record RenameRequest(
            @NotBlank @Size(max = 50) String from,
            @NotBlank @Size(max = 50) String to) {}
}
