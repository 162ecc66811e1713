package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the other services that a file is there; what is in it stays here.
@Component
class ExportEvents {

    private final Outbox outbox;

    ExportEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ExportReady event) {
        var data = new LeadExportReadyV1(
                event.scheduleId(),
                event.fileId(),
                event.name(),
                event.recipients().stream().sorted().toList(),
                event.leads(),
                event.readyAt(),
                event.expiresAt());
        outbox.publish(new OutgoingEvent("leads", "lead-export.ready", event.scheduleId(), data));
    }

    /// `lead-export.ready` on the wire.
    record LeadExportReadyV1(
            UUID scheduleId,
            UUID fileId,
            String name,
            List<UUID> recipients,
            long leads,
            Instant readyAt,
            Instant expiresAt) {}
}
