package io.doorstep.leadcrm.measurement;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.pipeline.Milestone;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LeadEventListener {

    private final NoteLeadEvent noteLeadEvent;

    LeadEventListener(NoteLeadEvent noteLeadEvent) {
        this.noteLeadEvent = noteLeadEvent;
    }

    /// Of who stands in a file nobody asked just now.
    @OnEvent(topic = "leads", type = "lead.captured")
    void onCaptured(Captured lead, EventContext event) {
        if (!Boolean.TRUE.equals(lead.listed())) {
            noteLeadEvent.note(event.eventId(), lead.leadId(), LeadEvent.GENERATE_LEAD, null, lead.capturedAt());
        }
    }

    /// The reason that a member writes down is free text and stays; the stage is the business's own word for it.
    @OnEvent(topic = "leads", type = "lead.stage-changed")
    void onMoved(Moved lead, EventContext event) {
        LeadEvent.of(lead.from(), lead.to())
                .ifPresent(what ->
                        noteLeadEvent.note(event.eventId(), lead.leadId(), what, lead.toStage(), lead.changedAt()));
    }

    @OnEvent(topic = "leads", type = "lead.valued")
    void onValued(Valued lead) {
        noteLeadEvent.value(lead.leadId(), lead.value().amount(), lead.value().currency());
    }

    record Captured(UUID leadId, @Nullable Boolean listed, Instant capturedAt) {}

    record Moved(
            UUID leadId,
            Milestone from,
            Milestone to,
            @Nullable String toStage,
            Instant changedAt) {}

    record Valued(UUID leadId, Worth value) {}

    record Worth(long amount, String currency) {}
}
