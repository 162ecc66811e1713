package io.doorstep.leadcrm.analytics.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.analytics.Fact;
import io.doorstep.leadcrm.analytics.FactKind;
import io.doorstep.leadcrm.analytics.RecordFact;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who came to appointments; it belongs to the day of the appointment, whenever it is said.
@Component
class AppointmentFactListener {

    private final RecordFact recordFact;

    AppointmentFactListener(RecordFact recordFact) {
        this.recordFact = recordFact;
    }

    @OnEvent(topic = "leads", type = "appointment.held")
    void onHeld(Appointment appointment, EventContext event) {
        recordFact.record(event.eventId(), appointment.fact(FactKind.APPOINTMENT_HELD, "HELD"));
    }

    @OnEvent(topic = "leads", type = "appointment.missed")
    void onMissed(Appointment appointment, EventContext event) {
        recordFact.record(event.eventId(), appointment.fact(FactKind.APPOINTMENT_MISSED, "MISSED"));
    }

    record Appointment(UUID appointmentId, UUID leadId, Instant startsAt) {

        Fact fact(FactKind kind, String outcome) {
            return Fact.of(kind, appointmentId, startsAt).ofLead(leadId).with(outcome);
        }
    }
}
