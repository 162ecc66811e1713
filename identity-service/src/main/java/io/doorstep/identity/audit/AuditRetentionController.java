package io.doorstep.identity.audit;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit-logs/retention")
class AuditRetentionController {

    private final SetAuditRetention setAuditRetention;

    AuditRetentionController(SetAuditRetention setAuditRetention) {
        this.setAuditRetention = setAuditRetention;
    }

    @GetMapping
    @RequiresPermission("audit:read")
    ResponseEntity<AuditRetentionResponse> getAuditRetention() {
        return answer(setAuditRetention.current());
    }

    @PutMapping
    @RequiresPermission("organization:write")
    ResponseEntity<AuditRetentionResponse> setAuditRetention(
            @Valid @RequestBody AuditRetentionRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(setAuditRetention.set(request.days(), ifMatch));
    }

    private static ResponseEntity<AuditRetentionResponse> answer(RetentionView retention) {
        return ResponseEntity.ok()
                .eTag(ETags.of(retention.version()))
                .body(new AuditRetentionResponse(retention.days(), AuditSettings.FEWEST_DAYS, AuditSettings.MOST_DAYS));
    }

    /// @param days after which an entry leaves the log
    /// @param fewestDays that may be set
    /// @param mostDays that may be set
    record AuditRetentionResponse(int days, int fewestDays, int mostDays) {}
}
