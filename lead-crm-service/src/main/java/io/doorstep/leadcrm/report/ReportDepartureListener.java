package io.doorstep.leadcrm.report;

import io.doorstep.kit.inbox.OnEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ReportDepartureListener {

    private final KeepReports keepReports;

    ReportDepartureListener(KeepReports keepReports) {
        this.keepReports = keepReports;
    }

    @OnEvent(topic = "organizations", type = "member.deactivated")
    void on(Departed member) {
        keepReports.partWith(member.userId());
    }

    record Departed(UUID userId) {}
}
