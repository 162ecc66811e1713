package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.consent.ConsentChanged;
import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.lead.EnquiryRepeated;
import io.doorstep.leadcrm.lead.LeadAssigned;
import io.doorstep.leadcrm.lead.LeadCaptured;
import io.doorstep.leadcrm.lead.LeadEdited;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadMoved;
import io.doorstep.leadcrm.lead.LeadStageChanged;
import io.doorstep.leadcrm.timeline.TimelineEntry.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Writes down what the other modules tell, one entry for one thing that somebody did.
@Component
class RecordTimeline {

    private final Timeline timeline;
    private final Ids ids;

    RecordTimeline(Timeline timeline, Ids ids) {
        this.timeline = timeline;
        this.ids = ids;
    }

    /// Before the consent that came with it.
    @EventListener
    @Order(0)
    void on(LeadCaptured event) {
        Map<String, Object> details = detailsOf(event.enquiry());
        details.put("score", event.score().value());
        add(event.lead(), Kind.CAPTURED, "Asked by way of " + event.enquiry().source(), details, event.capturedAt());
    }

    /// Before the consent that came with it.
    @EventListener
    @Order(0)
    void on(EnquiryRepeated event) {
        String text = "Asked again by way of " + event.enquiry().source();
        add(event.lead(), Kind.ASKED_AGAIN, text, detailsOf(event.enquiry()), event.askedAt());
    }

    @EventListener
    void on(LeadAssigned event) {
        Map<String, Object> details = Map.of("assigneeId", event.assigneeId(), "reason", event.reason());
        add(event.lead(), Kind.ASSIGNED, "Given to " + event.assigneeName(), details, event.assignedAt());
    }

    @EventListener
    void on(LeadStageChanged event) {
        String text = "Moved from %s to %s".formatted(event.from(), event.to());
        Map<String, Object> details = Map.of("from", event.from(), "to", event.to());
        add(event.lead(), Kind.STAGE_CHANGED, text, details, event.changedAt());
    }

    @EventListener
    void on(LeadEdited event) {
        String text = "Changed " + String.join(", ", event.changed());
        add(event.lead(), Kind.EDITED, text, Map.of("changed", event.changed()), event.editedAt());
    }

    @EventListener
    void on(LeadMoved event) {
        Kind kind = event.merged() ? Kind.PEOPLE_MERGED : Kind.PEOPLE_UNMERGED;
        String text = event.merged()
                ? "Who asked turned out to be somebody known already"
                : "Who asked turned out to be somebody else after all";
        Map<String, Object> details =
                Map.of("from", event.from().value(), "to", event.to().value());
        add(event.lead(), kind, text, details, event.movedAt());
    }

    @EventListener
    void on(ConsentChanged event) {
        UUID lead = event.entry().leadId();
        if (lead != null && event.entry().given()) {
            Map<String, Object> details = new LinkedHashMap<>();
            putIfPresent(details, "text", event.entry().text());
            String text = "Agreed to hear from us";
            add(
                    new LeadId(lead),
                    Kind.CONSENT_GIVEN,
                    text,
                    details,
                    event.entry().recordedAt());
        }
    }

    private void add(LeadId lead, Kind kind, String text, Map<String, Object> details, Instant when) {
        Optional<Caller> user = Optional.ofNullable(Caller.find()).filter(caller -> caller.kind() == Caller.Kind.USER);
        timeline.add(new TimelineEntry(
                ids.next(),
                lead.value(),
                kind,
                text,
                details,
                user.map(Caller::userId).orElse(null),
                user.map(Caller::name).orElse(null),
                when));
    }

    private static Map<String, Object> detailsOf(Enquiry enquiry) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("source", enquiry.source());
        putIfPresent(details, "message", enquiry.message());
        putIfPresent(details, "campaign", enquiry.campaign());
        putIfPresent(details, "conversationId", enquiry.contact().conversationId());
        if (!enquiry.propertyIds().isEmpty()) {
            details.put("propertyIds", enquiry.propertyIds());
        }
        if (!enquiry.utm().isEmpty()) {
            details.put("utm", enquiry.utm());
        }
        return details;
    }

    private static void putIfPresent(Map<String, Object> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value);
        }
    }
}
