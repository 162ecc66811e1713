package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.leadcrm.lead.EnquiryRepeated;
import io.doorstep.leadcrm.lead.LeadAssigned;
import io.doorstep.leadcrm.lead.LeadCaptured;
import io.doorstep.leadcrm.lead.LeadEdited;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadMoved;
import io.doorstep.leadcrm.lead.LeadScored;
import io.doorstep.leadcrm.lead.LeadStageChanged;
import io.doorstep.leadcrm.pipeline.LeadStage;
import io.doorstep.leadcrm.webhook.FeedPartners;
import java.util.UUID;
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
        publish("lead.captured", event.lead(), LeadCapturedV1.of(event));
        publish("lead.scored", event.lead(), LeadScoredV1.of(event.lead(), event.score(), event.capturedAt()));
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
    void on(LeadStageChanged event) {
        publish("lead.stage-changed", event.lead(), LeadStageChangedV1.of(event));
        if (event.to() == LeadStage.WON) {
            publish("lead.won", event.lead(), LeadClosedV1.of(event));
        }
        if (event.to() == LeadStage.LOST) {
            publish("lead.lost", event.lead(), LeadClosedV1.of(event));
        }
    }

    private void publish(String type, LeadId lead, Object data) {
        UUID event = outbox.publish(new OutgoingEvent("leads", type, lead.value(), data));
        feedPartners.tell(event, type, data);
    }
}
