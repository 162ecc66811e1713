package io.doorstep.leadcrm.report;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the other services that a report is there; its numbers stay here.
@Component
class ReportEvents {

    private final Outbox outbox;

    ReportEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ReportReady event) {
        NumberReport report = event.report();
        var data = new NumbersReportReadyV1(
                report.id(),
                report.name(),
                report.recipients().stream().sorted().toList(),
                event.from(),
                event.to(),
                event.readyAt());
        outbox.publish(new OutgoingEvent("leads", "numbers-report.ready", report.id(), data));
    }

    /// `numbers-report.ready` on the wire.
    record NumbersReportReadyV1(
            UUID reportId, String name, List<UUID> recipients, LocalDate from, LocalDate to, Instant readyAt) {}
}
