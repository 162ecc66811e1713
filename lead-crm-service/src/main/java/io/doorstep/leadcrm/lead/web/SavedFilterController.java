package io.doorstep.leadcrm.lead.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.SavedFilters;
import io.doorstep.leadcrm.lead.SavedFilters.SavedFilter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SavedFilterController {

    private final SavedFilters savedFilters;
    private final FindLeads findLeads;

    SavedFilterController(SavedFilters savedFilters, FindLeads findLeads) {
        this.savedFilters = savedFilters;
        this.findLeads = findLeads;
    }

    @GetMapping("/api/v1/smart-lists/{id}/leads")
    @RequiresPermission("lead:read")
    Page<LeadResponse> inSmartList(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        SavedFilter saved = savedFilters.find(id).orElseThrow(() -> Problems.notFound("smart list", id));
        return findLeads
                .list(saved.filter(), saved.sort(), cursor, Limits.of(limit))
                .map(LeadResponse::of);
    }
}
