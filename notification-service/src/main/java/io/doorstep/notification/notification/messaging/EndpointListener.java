package io.doorstep.notification.notification.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.notification.Notice;
import io.doorstep.notification.notification.NotificationKind;
import io.doorstep.notification.notification.Subject;
import io.doorstep.notification.notification.TellTeam;
import org.springframework.stereotype.Component;

@Component
class EndpointListener {

    private final TellTeam tellTeam;

    EndpointListener(TellTeam tellTeam) {
        this.tellTeam = tellTeam;
    }

    @OnEvent(topic = "leads", type = "webhook-endpoint.failing")
    void onFailing(EndpointV1 endpoint, EventContext context) {
        tellTeam.tell(notice(NotificationKind.WEBHOOK_FAILING, endpoint, context));
    }

    @OnEvent(topic = "leads", type = "webhook-endpoint.disabled")
    void onDisabled(EndpointV1 endpoint, EventContext context) {
        tellTeam.tell(notice(NotificationKind.WEBHOOK_DISABLED, endpoint, context));
    }

    private static Notice notice(NotificationKind kind, EndpointV1 endpoint, EventContext context) {
        return new Notice(
                context.eventId(), kind, new Subject("webhook-endpoint", endpoint.endpointId()), endpoint.facts());
    }
}
