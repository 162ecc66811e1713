package io.doorstep.identity.audit;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.Writer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
class AuditExportController {

    private final ExportAuditLog exportAuditLog;
    private final JsonMapper json;

    AuditExportController(ExportAuditLog exportAuditLog, JsonMapper json) {
        this.exportAuditLog = exportAuditLog;
        this.json = json;
    }

    /// @param format `csv`, or `jsonl` for one JSON object a line
    @GetMapping("/api/v1/audit-logs/export")
    @RequiresPermission("audit:read")
    void exportAuditLog(
            @Valid @ParameterObject @ModelAttribute AuditQuery query,
            @RequestParam(defaultValue = "csv") String format,
            HttpServletResponse response)
            throws IOException {
        ExportFormat wanted = ExportFormat.find(format)
                .orElseThrow(() -> Problems.unprocessable("unknown_format", "The log can be had as csv or jsonl."));
        response.setContentType(wanted.contentType());
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("audit-log." + wanted.key())
                        .build()
                        .toString());
        Writer out = response.getWriter();
        exportAuditLog.export(
                query.toFilter(),
                wanted,
                switch (wanted) {
                    case CSV -> new CsvEntries(out, json);
                    case JSONL -> link -> out.write(json.writeValueAsString(AuditEntryResponse.of(link)) + "\n");
                });
        out.flush();
    }
}
