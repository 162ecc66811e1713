package io.doorstep.leadcrm.delegation;

import io.doorstep.leadcrm.lead.EnquiryRepeated;
import io.doorstep.leadcrm.lead.LeadCaptured;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.workflowkit.DelegateWork;
import io.doorstep.workflowkit.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has leads scored by a workflow whenever somebody asks. A lead has a score of our own already, so whatever follows on
/// it waits for nobody.
@Component
class ScoreByWorkflow {

    private final DelegateWork delegateWork;

    ScoreByWorkflow(DelegateWork delegateWork) {
        this.delegateWork = delegateWork;
    }

    @EventListener
    void on(LeadCaptured event) {
        delegate(event.lead());
    }

    @EventListener
    void on(EnquiryRepeated event) {
        delegate(event.lead());
    }

    private void delegate(LeadId lead) {
        delegateWork.delegate(new Subject(CrmWork.LEAD_SCORING, lead.value()), null);
    }
}
