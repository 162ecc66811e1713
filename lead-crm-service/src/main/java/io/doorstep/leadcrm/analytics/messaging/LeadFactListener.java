package io.doorstep.leadcrm.analytics.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.analytics.Fact;
import io.doorstep.leadcrm.analytics.Fact.Money;
import io.doorstep.leadcrm.analytics.FactKind;
import io.doorstep.leadcrm.analytics.RecordFact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LeadFactListener {

    private final RecordFact recordFact;

    LeadFactListener(RecordFact recordFact) {
        this.recordFact = recordFact;
    }

    @OnEvent(topic = "leads", type = "lead.captured")
    void onCaptured(Captured lead, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.LEAD_CAPTURED, lead.leadId(), lead.capturedAt())
                        .about(lead.personId())
                        .from(lead.source(), lead.campaign())
                        .with(lead.stage()));
        if (!Boolean.TRUE.equals(lead.listed())) {
            recordFact.recordToo(
                    event.eventId(),
                    Fact.of(FactKind.PERSON_ASKED, lead.leadId(), lead.capturedAt())
                            .about(lead.personId()));
        }
    }

    @OnEvent(topic = "leads", type = "lead.updated")
    void onUpdated(Updated lead, EventContext event) {
        if (lead.changed().contains("deleted")) {
            recordFact.record(event.eventId(), Fact.of(FactKind.LEAD_DELETED, lead.leadId(), lead.occurredAt()));
        } else if (lead.changed().contains("enquiries")) {
            recordFact.record(
                    event.eventId(),
                    Fact.of(FactKind.LEAD_ASKED_AGAIN, lead.leadId(), lead.occurredAt())
                            .about(lead.personId()));
        }
    }

    @OnEvent(topic = "leads", type = "lead.assigned")
    void onAssigned(Assigned lead, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.LEAD_ASSIGNED, lead.leadId(), lead.assignedAt())
                        .withMember(lead.assigneeId()));
    }

    @OnEvent(topic = "leads", type = "lead.recycled")
    void onRecycled(Recycled lead, EventContext event) {
        recordFact.record(event.eventId(), Fact.of(FactKind.LEAD_RECYCLED, lead.leadId(), lead.recycledAt()));
    }

    @OnEvent(topic = "leads", type = "lead.stage-changed")
    void onStageChanged(StageChanged lead, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.LEAD_STAGE_CHANGED, lead.leadId(), lead.changedAt())
                        .with(lead.to()));
    }

    @OnEvent(topic = "leads", type = "lead.won")
    void onWon(Closed lead, EventContext event) {
        recordFact.record(event.eventId(), Fact.of(FactKind.LEAD_WON, lead.leadId(), lead.closedAt()));
    }

    @OnEvent(topic = "leads", type = "lead.lost")
    void onLost(Closed lead, EventContext event) {
        recordFact.record(event.eventId(), Fact.of(FactKind.LEAD_LOST, lead.leadId(), lead.closedAt()));
    }

    @OnEvent(topic = "leads", type = "lead.valued")
    void onValued(Valued lead, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.LEAD_VALUED, lead.leadId(), lead.valuedAt()).worth(lead.value()));
    }

    record Captured(
            UUID leadId,
            UUID personId,
            String source,
            @Nullable String campaign,
            String stage,
            @Nullable Boolean listed,
            Instant capturedAt) {}

    record Updated(UUID leadId, UUID personId, List<String> changed, Instant occurredAt) {}

    record Assigned(UUID leadId, UUID assigneeId, Instant assignedAt) {}

    record Recycled(UUID leadId, Instant recycledAt) {}

    record StageChanged(UUID leadId, String to, Instant changedAt) {}

    record Valued(UUID leadId, Money value, Instant valuedAt) {}

    record Closed(UUID leadId, Instant closedAt) {}
}
