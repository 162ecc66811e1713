package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.lead.AssignWaitingLeads;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A lead that was captured while another was being assigned gets its agent a moment later.
@Component
class WaitingLeadListener {

    private final AssignWaitingLeads assignWaitingLeads;

    WaitingLeadListener(AssignWaitingLeads assignWaitingLeads) {
        this.assignWaitingLeads = assignWaitingLeads;
    }

    @OnEvent(topic = "leads", type = "lead.captured")
    void on(CapturedLead lead) {
        if (lead.assigneeId() == null) {
            assignWaitingLeads.assign();
        }
    }

    record CapturedLead(@Nullable UUID assigneeId) {}
}
