package io.doorstep.notification.notification.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.notification.Notice;
import io.doorstep.notification.notification.NotificationKind;
import io.doorstep.notification.notification.Subject;
import io.doorstep.notification.notification.TellMembers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class NumbersReportListener {

    private final TellMembers tellMembers;

    NumbersReportListener(TellMembers tellMembers) {
        this.tellMembers = tellMembers;
    }

    @OnEvent(topic = "leads", type = "numbers-report.ready")
    void on(NumbersReportReadyV1 report, EventContext context) {
        Subject subject = new Subject("numbers-report", report.reportId());
        tellMembers.tell(
                new Notice(context.eventId(), NotificationKind.NUMBERS_REPORT_READY, subject, report.facts()),
                report.recipients());
    }

    record NumbersReportReadyV1(UUID reportId, String name, List<UUID> recipients, LocalDate from, LocalDate to) {

        /// The numbers themselves are read with the reader's own login, as far as their reach goes.
        Map<String, String> facts() {
            return Map.of(
                    "name",
                    name,
                    "from",
                    from.toString(),
                    "to",
                    to.toString(),
                    "path",
                    "/api/v1/leads/analytics?from=%s&to=%s".formatted(from, to));
        }
    }
}
