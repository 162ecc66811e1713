package io.doorstep.leadcrm.call;

import io.doorstep.leadcrm.lead.EnquiryMended;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.TouchLead;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells once what became of a call, when it is over and it is known with whom it was.
@Component
@Transactional
class LogCall {

    private final PhoneCalls calls;
    private final TouchLead touchLead;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    LogCall(PhoneCalls calls, TouchLead touchLead, ApplicationEventPublisher events, InstantSource clock) {
        this.calls = calls;
        this.touchLead = touchLead;
        this.events = events;
        this.clock = clock;
    }

    void log(UUID id) {
        calls.findToChange(id).ifPresent(this::log);
    }

    /// Somebody knew who had called from a withheld number.
    @EventListener
    void on(EnquiryMended event) {
        for (PhoneCall call : calls.listWaitingWith(event.enquiry())) {
            call.isOf(event.lead().value());
            log(call);
        }
    }

    private void log(PhoneCall call) {
        if (!call.log(clock.instant())) {
            return;
        }
        CallView over = call.view();
        LeadId lead = new LeadId(Objects.requireNonNull(over.leadId()));
        CallOutcome outcome = Objects.requireNonNull(over.outcome());
        if (outcome == CallOutcome.ANSWERED && over.agentId() != null) {
            touchLead.touch(lead, over.agentId());
        }
        events.publishEvent(new CallLogged(
                over.id(),
                lead,
                over.direction(),
                outcome,
                over.seconds(),
                over.agentId(),
                over.startedAt(),
                Objects.requireNonNull(over.endedAt())));
    }
}
