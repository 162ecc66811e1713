package io.doorstep.identity.audit;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class AuditStreamController {

    private final AuditStreams streams;

    AuditStreamController(AuditStreams streams) {
        this.streams = streams;
    }

    /// @param lastSeen the id of the last entry that came, to go on behind it
    @GetMapping(path = "/api/v1/audit-logs/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @RequiresPermission("audit:read")
    SseEmitter streamAuditLog(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastSeen,
            JwtAuthenticationToken watcher) {
        return streams.open(StreamWatcher.of(watcher.getToken()), lastSeen)
                .orElseThrow(() -> Problems.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too_many_streams",
                        "Your organization watches its log in as many places as it may. Close one first."));
    }
}
