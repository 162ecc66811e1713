package io.doorstep.identity.audit;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.kit.web.TimePlace;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditLogController {

    private static final String SORT = "audit-logs:-recordedAt";

    private final ReadAuditLog readAuditLog;
    private final VerifyAuditLog verifyAuditLog;
    private final Cursors cursors;

    AuditLogController(ReadAuditLog readAuditLog, VerifyAuditLog verifyAuditLog, Cursors cursors) {
        this.readAuditLog = readAuditLog;
        this.verifyAuditLog = verifyAuditLog;
        this.cursors = cursors;
    }

    @GetMapping({"/api/v1/audit-logs", "/api/v1/security/audit-logs"})
    @RequiresPermission("audit:read")
    Page<AuditEntryResponse> readAuditLog(
            @Valid @ParameterObject @ModelAttribute AuditQuery query,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.LATEST);
        List<LinkedEntry> found = readAuditLog.read(query.toFilter(), after.at(), after.id(), size + 1);
        return Page.cut(found, size, this::cursorAfter).map(AuditEntryResponse::of);
    }

    @GetMapping("/api/v1/audit-logs/{id}")
    @RequiresPermission("audit:read")
    AuditEntryResponse getAuditEntry(@PathVariable UUID id) {
        return readAuditLog
                .find(id)
                .map(AuditEntryResponse::of)
                .orElseThrow(() -> Problems.notFound("audit entry", id));
    }

    @GetMapping("/api/v1/audit-logs/verification")
    @RequiresPermission("audit:read")
    AuditVerificationResponse verifyAuditLog() {
        return AuditVerificationResponse.of(verifyAuditLog.verify());
    }

    private String cursorAfter(LinkedEntry last) {
        return cursors.encode(
                SORT, new TimePlace(last.entry().recordedAt(), last.entry().id()));
    }
}
