package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.lead.AssignWaitingLeads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A lead gets its agent a moment after it was captured; whoever captures it waits for nobody.
@Component
class WaitingLeadListener {

    private final AssignWaitingLeads assignWaitingLeads;

    WaitingLeadListener(AssignWaitingLeads assignWaitingLeads) {
        this.assignWaitingLeads = assignWaitingLeads;
    }

    @OnEvent(topic = "leads", type = "lead.captured")
    void on(CapturedLead lead) {
        if (!Boolean.TRUE.equals(lead.listed())) {
            assignWaitingLeads.assignNewSoon();
        }
    }

    /// @param listed whether it stood in a file, whose import sees to it that all of them are given out
    record CapturedLead(@Nullable Boolean listed) {}
}
