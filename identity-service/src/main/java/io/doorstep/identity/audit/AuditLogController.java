package io.doorstep.identity.audit;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditLogController {

    private static final String SORT = "audit-logs:-recordedAt";
    private static final List<String> START = List.of("9999-01-01T00:00:00Z", new UUID(-1, -1).toString());

    private final ReadAuditLog readAuditLog;
    private final Cursors cursors;

    AuditLogController(ReadAuditLog readAuditLog, Cursors cursors) {
        this.readAuditLog = readAuditLog;
        this.cursors = cursors;
    }

    /// @param actor the id of a user or credential
    /// @param model such as `Lead`
    /// @param action such as `update`
    /// @param object the id of what it was done to
    @GetMapping({"/api/v1/audit-logs", "/api/v1/security/audit-logs"})
    @RequiresPermission("audit:read")
    Page<AuditEntryResponse> readAuditLog(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String model,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String object,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        List<String> after = cursor == null ? START : cursors.decode(cursor, SORT);
        var filter = new AuditFilter(actor, model, action, object, from, to);
        List<AuditEntry> found =
                readAuditLog.read(filter, Instant.parse(after.get(0)), UUID.fromString(after.get(1)), size + 1);
        return Page.cut(found, size, this::cursorAfter).map(AuditEntryResponse::of);
    }

    private String cursorAfter(AuditEntry last) {
        return cursors.encode(
                SORT, List.of(last.recordedAt().toString(), last.id().toString()));
    }
}
