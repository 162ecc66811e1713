package io.doorstep.identity.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads the bound organization's log.
@Component
class ReadAuditLog {

    private final AuditEntries entries;

    ReadAuditLog(AuditEntries entries) {
        this.entries = entries;
    }

    /// The newest first, those after `(recordedBefore, idBefore)`.
    List<LinkedEntry> read(AuditFilter filter, Instant recordedBefore, UUID idBefore, int limit) {
        return entries.list(filter, recordedBefore, idBefore, limit);
    }

    Optional<LinkedEntry> find(UUID id) {
        return entries.find(id);
    }
}
