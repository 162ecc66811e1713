package io.doorstep.leadcrm.exporting.web;

import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.exporting.ExportFormat;
import io.doorstep.leadcrm.exporting.ExportLeads;
import io.doorstep.leadcrm.exporting.ExportLeads.LeadFile;
import io.doorstep.leadcrm.lead.LeadChoice.Listed;
import io.doorstep.leadcrm.lead.LeadChoice.Picked;
import io.doorstep.leadcrm.lead.SavedFilters;
import io.doorstep.leadcrm.lead.SavedFilters.SavedFilter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/leads/export")
class ExportController {

    private final ExportLeads exportLeads;
    private final SavedFilters savedFilters;
    private final InstantSource clock;

    ExportController(ExportLeads exportLeads, SavedFilters savedFilters, InstantSource clock) {
        this.exportLeads = exportLeads;
        this.savedFilters = savedFilters;
        this.clock = clock;
    }

    /// @param smartList the smart list whose leads are wanted, in its order; in place of a filter
    /// @param format `csv` or `xlsx`
    /// @param bom whether CSV begins with a byte order mark, which Excel needs
    @GetMapping
    @RequiresPermission("lead:export")
    @RequiresFreshProof
    void exportLeads(
            @Valid @ParameterObject @ModelAttribute FilterRequest filter,
            @RequestParam(required = false) @Nullable UUID smartList,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "true") boolean bom,
            HttpServletResponse response)
            throws IOException {
        ExportFormat wanted = Wanted.format(format);
        SavedFilter meant = smartList == null
                ? new SavedFilter(filter.toFilter(), Wanted.sort(sort))
                : savedFilters.find(smartList).orElseThrow(() -> Problems.notFound("smart list", smartList));
        LeadFile file = exportLeads.open(new Listed(meant.filter()), meant.sort(), wanted, bom);
        send(file, wanted, response);
    }

    /// Those of the picked leads that are within the caller's reach.
    @PostMapping
    @RequiresPermission("lead:export")
    @RequiresFreshProof
    void exportPickedLeads(@Valid @RequestBody PickedLeadsRequest body, HttpServletResponse response)
            throws IOException {
        ExportFormat wanted = Wanted.format(body.format());
        boolean mark = body.bom() == null || body.bom();
        LeadFile file = exportLeads.open(new Picked(body.ids()), Wanted.sort(body.sort()), wanted, mark);
        send(file, wanted, response);
    }

    private void send(LeadFile file, ExportFormat format, HttpServletResponse response) throws IOException {
        Attachment.announce(format, clock.instant(), response);
        Attachment.send(file, response);
    }
}
