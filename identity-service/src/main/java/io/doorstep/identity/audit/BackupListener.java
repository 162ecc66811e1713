package io.doorstep.identity.audit;

import io.doorstep.kit.inbox.OnEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether copies of what is kept of the organization are made.
@Component
class BackupListener {

    private final RecordToldDeed recordToldDeed;

    BackupListener(RecordToldDeed recordToldDeed) {
        this.recordToldDeed = recordToldDeed;
    }

    @OnEvent(topic = "audit", type = "backup.completed")
    void onCompleted(Backup backup) {
        recordToldDeed.record(backup.deed("complete"));
    }

    @OnEvent(topic = "audit", type = "backup.failed")
    void onFailed(Backup backup) {
        recordToldDeed.record(backup.deed("fail"));
    }

    record Backup(
            UUID backupId,
            String kind,
            Instant startedAt,
            @Nullable Long bytes,
            @Nullable String reason) {

        ToldDeed deed(String action) {
            return ToldDeed.of(action, "Backup", backupId, null)
                    .with("kind", kind)
                    .with("startedAt", startedAt)
                    .with("bytes", bytes)
                    .with("reason", reason);
        }
    }
}
