package io.doorstep.notification.notification.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.notification.CapturedLead;
import io.doorstep.notification.notification.ReleaseLead;
import io.doorstep.notification.notification.TellAssignee;
import io.doorstep.notification.notification.WatchLead;
import org.springframework.stereotype.Component;

@Component
class LeadListener {

    private final WatchLead watchLead;
    private final TellAssignee tellAssignee;
    private final ReleaseLead releaseLead;

    LeadListener(WatchLead watchLead, TellAssignee tellAssignee, ReleaseLead releaseLead) {
        this.watchLead = watchLead;
        this.tellAssignee = tellAssignee;
        this.releaseLead = releaseLead;
    }

    @OnEvent(topic = "leads", type = "lead.captured")
    void onCaptured(LeadCapturedV1 lead, EventContext context) {
        if (!lead.stoodInAFile()) {
            watchLead.watch(
                    new CapturedLead(lead.leadId(), lead.name(), lead.message(), lead.source(), lead.score()),
                    context.eventId());
        }
    }

    @OnEvent(topic = "leads", type = "lead.assigned")
    void onAssigned(LeadAssignedV1 lead, EventContext context) {
        tellAssignee.tell(lead.leadId(), lead.assigneeId(), lead.personName(), context.eventId());
    }

    @OnEvent(topic = "leads", type = "lead.recycled")
    void onRecycled(LeadRecycledV1 lead, EventContext context) {
        releaseLead.release(lead.leadId(), context.eventId());
    }
}
