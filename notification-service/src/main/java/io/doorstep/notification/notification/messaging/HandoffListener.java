package io.doorstep.notification.notification.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.notification.AnnounceHandoff;
import io.doorstep.notification.notification.Notice;
import io.doorstep.notification.notification.NotificationKind;
import io.doorstep.notification.notification.Subject;
import org.springframework.stereotype.Component;

@Component
class HandoffListener {

    private final AnnounceHandoff announceHandoff;

    HandoffListener(AnnounceHandoff announceHandoff) {
        this.announceHandoff = announceHandoff;
    }

    @OnEvent(topic = "conversations", type = "handoff.requested")
    void onRequested(HandoffRequestedV1 handoff, EventContext context) {
        Subject conversation = new Subject("conversation", handoff.conversationId());
        announceHandoff.announce(
                new Notice(context.eventId(), NotificationKind.HANDOFF_REQUESTED, conversation, handoff.facts()),
                handoff.leadId());
    }
}
