package io.doorstep.notification.notification.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.notification.Notice;
import io.doorstep.notification.notification.NotificationKind;
import io.doorstep.notification.notification.Subject;
import io.doorstep.notification.notification.TellMembers;
import org.springframework.stereotype.Component;

@Component
class LeadExportListener {

    private final TellMembers tellMembers;

    LeadExportListener(TellMembers tellMembers) {
        this.tellMembers = tellMembers;
    }

    @OnEvent(topic = "leads", type = "lead-export.ready")
    void on(LeadExportReadyV1 export, EventContext context) {
        Subject schedule = new Subject("lead-export", export.scheduleId());
        tellMembers.tell(
                new Notice(context.eventId(), NotificationKind.LEAD_EXPORT_READY, schedule, export.facts()),
                export.recipients());
    }
}
