package io.doorstep.leadcrm.appointment;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the other services of appointments. Where people meet stays here.
@Component
class AppointmentEvents {

    private final Outbox outbox;

    AppointmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(AppointmentBooked event) {
        publish("appointment.booked", event.appointment());
    }

    @EventListener
    void on(AppointmentEnded event) {
        switch (event.outcome()) {
            case SHOWN -> publish("appointment.held", event.appointment());
            case NO_SHOW -> publish("appointment.missed", event.appointment());
            case CANCELLED, RESCHEDULED -> {}
        }
    }

    private void publish(String type, AppointmentView appointment) {
        outbox.publish(new OutgoingEvent("leads", type, appointment.leadId(), AppointmentV1.of(appointment)));
    }

    /// `appointment.booked`, `appointment.held` and `appointment.missed` on the wire.
    record AppointmentV1(
            UUID appointmentId, UUID leadId, UUID agentId, AppointmentType type, Instant startsAt, Instant endsAt) {

        static AppointmentV1 of(AppointmentView view) {
            return new AppointmentV1(
                    view.id(), view.leadId(), view.agentId(), view.type(), view.startsAt(), view.endsAt());
        }
    }
}
