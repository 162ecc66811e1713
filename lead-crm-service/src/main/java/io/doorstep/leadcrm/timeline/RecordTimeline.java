package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.appointment.AppointmentBooked;
import io.doorstep.leadcrm.appointment.AppointmentEnded;
import io.doorstep.leadcrm.appointment.AppointmentView;
import io.doorstep.leadcrm.call.CallDirection;
import io.doorstep.leadcrm.call.CallLogged;
import io.doorstep.leadcrm.consent.ConsentChanged;
import io.doorstep.leadcrm.followup.FollowUpPlanned;
import io.doorstep.leadcrm.followup.FollowUpSettled;
import io.doorstep.leadcrm.followup.FollowUpStatus;
import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.lead.EnquiryRepeated;
import io.doorstep.leadcrm.lead.LeadAssigned;
import io.doorstep.leadcrm.lead.LeadCaptured;
import io.doorstep.leadcrm.lead.LeadEdited;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadMoved;
import io.doorstep.leadcrm.lead.LeadPooled;
import io.doorstep.leadcrm.lead.LeadStageChanged;
import io.doorstep.leadcrm.lead.LeadsAssigned;
import io.doorstep.leadcrm.lead.LeadsListed;
import io.doorstep.leadcrm.timeline.TimelineEntry.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
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
        timeline.add(entry(event));
    }

    /// Before the consents that came with them.
    @EventListener
    @Order(0)
    void on(LeadsListed event) {
        timeline.addAll(event.leads().stream().map(this::entry).toList());
    }

    private TimelineEntry entry(LeadCaptured event) {
        Map<String, Object> details = detailsOf(event.enquiry());
        details.put("score", event.score().value());
        String text = "Asked by way of " + event.enquiry().source();
        return entry(event.lead(), Kind.CAPTURED, text, details, event.capturedAt());
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
        timeline.add(entry(event));
    }

    @EventListener
    void on(LeadsAssigned event) {
        timeline.addAll(event.leads().stream().map(this::entry).toList());
    }

    private TimelineEntry entry(LeadAssigned event) {
        Map<String, Object> details = Map.of("assigneeId", event.assigneeId(), "reason", event.reason());
        return entry(event.lead(), Kind.ASSIGNED, "Given to " + event.assigneeName(), details, event.assignedAt());
    }

    @EventListener
    void on(LeadPooled event) {
        Map<String, Object> details = Map.of("pondId", event.pondId(), "reason", event.reason());
        add(event.lead(), Kind.POOLED, "Put into the pond «" + event.pondName() + "»", details, event.pooledAt());
    }

    @EventListener
    void on(LeadStageChanged event) {
        String text =
                "Moved from %s to %s".formatted(event.from().key(), event.to().key());
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("from", event.from().key());
        details.put("to", event.to().key());
        details.put("pipeline", event.to().pipeline());
        putIfPresent(details, "reason", event.reason());
        add(event.lead(), Kind.STAGE_CHANGED, text, details, event.changedAt());
    }

    @EventListener
    void on(LeadEdited event) {
        String text = "Changed " + String.join(", ", event.changed());
        add(event.lead(), Kind.EDITED, text, Map.of("changed", event.changed()), event.editedAt());
    }

    @EventListener
    void on(FollowUpPlanned event) {
        Map<String, Object> details =
                Map.of("followUpId", event.id(), "dueAt", event.dueAt().toString(), "byRule", event.byRule());
        add(event.lead(), Kind.FOLLOW_UP_PLANNED, "Planned «" + event.title() + "»", details, event.plannedAt());
    }

    @EventListener
    void on(FollowUpSettled event) {
        boolean done = event.status() == FollowUpStatus.DONE;
        add(
                event.lead(),
                done ? Kind.FOLLOW_UP_DONE : Kind.FOLLOW_UP_CANCELLED,
                (done ? "Did «" : "Cancelled «") + event.title() + "»",
                Map.of("followUpId", event.id()),
                event.settledAt());
    }

    @EventListener
    void on(AppointmentBooked event) {
        AppointmentView booked = event.appointment();
        add(
                new LeadId(booked.leadId()),
                Kind.APPOINTMENT_BOOKED,
                "Booked: " + booked.type(),
                Map.of(
                        "appointmentId",
                        booked.id(),
                        "startsAt",
                        booked.startsAt().toString()),
                event.bookedAt());
    }

    @EventListener
    void on(AppointmentEnded event) {
        AppointmentView ended = event.appointment();
        add(
                new LeadId(ended.leadId()),
                Kind.APPOINTMENT_ENDED,
                "%s: %s".formatted(ended.type(), event.outcome()),
                Map.of("appointmentId", ended.id(), "outcome", event.outcome()),
                event.endedAt());
    }

    @EventListener
    void on(CallLogged event) {
        boolean inbound = event.direction() == CallDirection.INBOUND;
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("callId", event.callId());
        details.put("direction", event.direction());
        details.put("outcome", event.outcome());
        putIfPresent(details, "seconds", event.seconds());
        putIfPresent(details, "agentId", event.agentId());
        String text =
                (inbound ? "Called us: " : "Was called: ") + event.outcome().words();
        add(event.lead(), Kind.CALLED, text, details, event.startedAt());
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
        timeline.add(entry(lead, kind, text, details, when));
    }

    private TimelineEntry entry(LeadId lead, Kind kind, String text, Map<String, Object> details, Instant when) {
        return TimelineEntry.fact(ids.next(), lead.value(), kind, text, details, Actor.current(), when);
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
