package io.doorstep.leadcrm.importing.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.importing.ImportReader;
import io.doorstep.leadcrm.importing.ImportReader.Kept;
import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.tablekit.importing.RejectPages;
import io.doorstep.tablekit.importing.RejectResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The rows of an import that did not go as the others.
@RestController
@RequestMapping(ImportController.PATH + "/{id}")
class ImportRowsController {

    private static final String KEPT = "kept";

    private final ImportReader reader;
    private final RejectPages rejectPages;
    private final Cursors cursors;

    ImportRowsController(ImportReader reader, RejectPages rejectPages, Cursors cursors) {
        this.reader = reader;
        this.rejectPages = rejectPages;
        this.cursors = cursors;
    }

    @GetMapping("/rejects")
    @RequiresPermission("lead:import")
    Page<RejectResponse> listRejectedLeadRows(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return rejectPages.page(existing(id), limit, cursor);
    }

    @GetMapping("/rejects.csv")
    @RequiresPermission("lead:import")
    void downloadRejectedLeadRows(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        ImportId importId = existing(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=rejected-rows.csv");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        rejectPages.write(importId, response.getOutputStream());
    }

    @GetMapping("/kept")
    @RequiresPermission("lead:import")
    Page<Kept> listKeptLeadRows(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        ImportId importId = existing(id);
        long after =
                cursor == null ? 0 : Long.parseLong(cursors.decode(cursor, KEPT).getFirst());
        int size = Limits.of(limit);
        return Page.cut(
                reader.listKept(importId, after, size + 1),
                size,
                last -> cursors.encode(KEPT, List.of(String.valueOf(last.line()))));
    }

    private ImportId existing(UUID id) {
        return reader.find(new ImportId(id))
                .orElseThrow(() -> Problems.notFound("import", id))
                .id();
    }
}
