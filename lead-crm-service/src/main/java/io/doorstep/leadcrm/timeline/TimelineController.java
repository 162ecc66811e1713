package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.timeline.TimelineEntry.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TimelineController {

    private final ReadTimeline readTimeline;

    TimelineController(ReadTimeline readTimeline) {
        this.readTimeline = readTimeline;
    }

    @GetMapping("/api/v1/leads/{id}/timeline")
    @RequiresPermission("lead:read")
    Page<EntryResponse> timeline(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return readTimeline
                .read(new LeadId(id), kind, cursor, Limits.of(limit))
                .orElseThrow(() -> Problems.notFound("lead", id))
                .map(EntryResponse::of);
    }
}
