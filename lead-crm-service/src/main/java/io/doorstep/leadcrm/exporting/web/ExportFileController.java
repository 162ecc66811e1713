package io.doorstep.leadcrm.exporting.web;

import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.exporting.ExportFileView;
import io.doorstep.leadcrm.exporting.FindSchedules;
import io.doorstep.leadcrm.exporting.ReadExportFiles;
import io.doorstep.leadcrm.exporting.ReadExportFiles.FetchedFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ScheduleController.PATH + "/{scheduleId}/files")
class ExportFileController {

    private final FindSchedules findSchedules;
    private final ReadExportFiles readExportFiles;

    ExportFileController(FindSchedules findSchedules, ReadExportFiles readExportFiles) {
        this.findSchedules = findSchedules;
        this.readExportFiles = readExportFiles;
    }

    @GetMapping
    @RequiresPermission("lead:export")
    Page<FileResponse> listExportFiles(
            @PathVariable UUID scheduleId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (findSchedules.find(scheduleId).isEmpty()) {
            throw Problems.notFound("export schedule", scheduleId);
        }
        return readExportFiles.list(scheduleId, cursor, Limits.of(limit)).map(FileResponse::of);
    }

    @GetMapping("/{fileId}")
    @RequiresPermission("lead:export")
    @RequiresFreshProof
    void fetchExportFile(@PathVariable UUID scheduleId, @PathVariable UUID fileId, HttpServletResponse response)
            throws IOException {
        FetchedFile fetched =
                readExportFiles.open(scheduleId, fileId).orElseThrow(() -> Problems.notFound("export file", fileId));
        Attachment.announce(fetched.file().format(), fetched.file().madeAt(), response);
        Attachment.send(fetched.content(), response);
    }

    /// @param href where the file can be fetched, with a login
    record FileResponse(UUID id, String href, String format, long leads, Instant madeAt, Instant expiresAt) {

        static FileResponse of(ExportFileView file) {
            return new FileResponse(
                    file.id(),
                    "%s/%s/files/%s".formatted(ScheduleController.PATH, file.scheduleId(), file.id()),
                    file.format().key(),
                    file.leads(),
                    file.madeAt(),
                    file.expiresAt());
        }
    }
}
