package io.doorstep.notification.notification.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.notification.Notice;
import io.doorstep.notification.notification.NotificationKind;
import io.doorstep.notification.notification.Subject;
import io.doorstep.notification.notification.TellMembers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class LeadCareListener {

    private final TellMembers tellMembers;

    LeadCareListener(TellMembers tellMembers) {
        this.tellMembers = tellMembers;
    }

    @OnEvent(topic = "leads", type = "follow-up.due")
    void on(FollowUpDueV1 due, EventContext context) {
        tell(NotificationKind.FOLLOW_UP_DUE, due.leadId(), due.facts(), due.assigneeId(), context);
    }

    @OnEvent(topic = "leads", type = "lead.attention-asked")
    void on(AttentionAskedV1 asked, EventContext context) {
        tell(NotificationKind.LEAD_ATTENTION, asked.leadId(), asked.facts(), asked.assigneeId(), context);
    }

    @OnEvent(topic = "leads", type = "lead.note-mentioned")
    void on(NoteMentionedV1 mention, EventContext context) {
        tell(NotificationKind.NOTE_MENTIONED, mention.leadId(), mention.facts(), mention.memberId(), context);
    }

    private void tell(NotificationKind kind, UUID lead, Map<String, String> facts, UUID member, EventContext context) {
        Notice notice = new Notice(context.eventId(), kind, new Subject("lead", lead), facts);
        tellMembers.tell(notice, List.of(member));
    }
}
