package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.leadcrm.lead.EnquiryRepeated;
import io.doorstep.leadcrm.lead.LeadAssigned;
import io.doorstep.leadcrm.lead.LeadCaptured;
import io.doorstep.leadcrm.lead.LeadEdited;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadMoved;
import io.doorstep.leadcrm.lead.LeadPooled;
import io.doorstep.leadcrm.lead.LeadScored;
import io.doorstep.leadcrm.lead.LeadStageChanged;
import io.doorstep.leadcrm.lead.LeadsAssigned;
import io.doorstep.leadcrm.lead.LeadsListed;
import io.doorstep.leadcrm.webhook.FeedPartners;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the other services and the partners what happened to leads.
@Component
class LeadEvents {

    private final Outbox outbox;
    private final FeedPartners feedPartners;

    LeadEvents(Outbox outbox, FeedPartners feedPartners) {
        this.outbox = outbox;
        this.feedPartners = feedPartners;
    }

    @EventListener
    void on(LeadCaptured event) {
        publish(List.of(
                outgoing("lead.captured", event.lead(), LeadCapturedV1.of(event)),
                outgoing(
                        "lead.scored",
                        event.lead(),
                        LeadScoredV1.of(event.lead(), event.score(), event.capturedAt()))));
    }

    /// Of a lead that stood in a file the score is told with the lead: a long file shall not be two.
    @EventListener
    void on(LeadsListed event) {
        publish(event.leads().stream()
                .map(captured -> outgoing("lead.captured", captured.lead(), LeadCapturedV1.of(captured)))
                .toList());
    }

    @EventListener
    void on(EnquiryRepeated event) {
        publish("lead.updated", event.lead(), LeadUpdatedV1.of(event));
    }

    @EventListener
    void on(LeadEdited event) {
        publish("lead.updated", event.lead(), LeadUpdatedV1.of(event));
    }

    @EventListener
    void on(LeadMoved event) {
        publish("lead.updated", event.lead(), LeadUpdatedV1.of(event));
    }

    @EventListener
    void on(LeadScored event) {
        publish("lead.scored", event.lead(), LeadScoredV1.of(event.lead(), event.score(), event.scoredAt()));
    }

    @EventListener
    void on(LeadAssigned event) {
        publish("lead.assigned", event.lead(), LeadAssignedV1.of(event));
    }

    @EventListener
    void on(LeadsAssigned event) {
        publish(event.leads().stream()
                .map(assigned -> outgoing("lead.assigned", assigned.lead(), LeadAssignedV1.of(assigned)))
                .toList());
    }

    /// A lead that nobody had yet is not told of before somebody has it.
    @EventListener
    void on(LeadPooled event) {
        if (event.formerAssigneeId() != null) {
            publish("lead.recycled", event.lead(), LeadRecycledV1.of(event, event.formerAssigneeId()));
        }
    }

    @EventListener
    void on(LeadStageChanged event) {
        publish("lead.stage-changed", event.lead(), LeadStageChangedV1.of(event));
        if (event.to().kind() != event.from().kind()) {
            switch (event.to().kind()) {
                case WON -> publish("lead.won", event.lead(), LeadClosedV1.of(event));
                case LOST -> publish("lead.lost", event.lead(), LeadClosedV1.of(event));
                case OPEN -> {}
            }
        }
    }

    private void publish(String type, LeadId lead, Object data) {
        publish(List.of(outgoing(type, lead, data)));
    }

    private void publish(List<OutgoingEvent> outgoing) {
        feedPartners.tellAll(outbox.publishAll(outgoing), outgoing);
    }

    private static OutgoingEvent outgoing(String type, LeadId lead, Object data) {
        return new OutgoingEvent("leads", type, lead.value(), data);
    }
}
