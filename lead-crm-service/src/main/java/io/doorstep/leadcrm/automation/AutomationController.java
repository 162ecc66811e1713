package io.doorstep.leadcrm.automation;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.automation.AutomationRun.Action;
import io.doorstep.leadcrm.lead.LeadId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AutomationController {

    private final ListRuns listRuns;

    AutomationController(ListRuns listRuns) {
        this.listRuns = listRuns;
    }

    @GetMapping("/api/v1/leads/{id}/automation-runs")
    @RequiresPermission("lead:read")
    Page<RunResponse> runs(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listRuns.list(new LeadId(id), cursor, Limits.of(limit))
                .orElseThrow(() -> Problems.notFound("lead", id))
                .map(RunResponse::of);
    }

    /// @param detail one sentence for people
    record RunResponse(
            UUID id, String pipeline, String stage, Action action, Result.Kind result, String detail, Instant ranAt) {

        static RunResponse of(AutomationRun run) {
            return new RunResponse(
                    run.id(), run.pipeline(), run.stage(), run.action(), run.result(), run.detail(), run.ranAt());
        }
    }
}
