package io.doorstep.leadcrm.appointment;

import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.appointment.BookingOutcome.AgentUnknown;
import io.doorstep.leadcrm.appointment.BookingOutcome.Booked;
import io.doorstep.leadcrm.appointment.BookingOutcome.Ended;
import io.doorstep.leadcrm.appointment.BookingOutcome.LeadNotFound;
import io.doorstep.leadcrm.appointment.BookingOutcome.NobodyToAttend;
import io.doorstep.leadcrm.appointment.BookingOutcome.NotBegun;
import io.doorstep.leadcrm.appointment.BookingOutcome.NotFound;
import io.doorstep.leadcrm.appointment.BookingOutcome.NotHeld;
import io.doorstep.leadcrm.appointment.BookingOutcome.Settled;
import io.doorstep.leadcrm.zone.TenantZone;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Says over HTTP how booking or settling an appointment ended.
@Component
class AppointmentAnswers {

    private final TenantZone zone;

    AppointmentAnswers(TenantZone zone) {
        this.zone = zone;
    }

    ResponseEntity<AppointmentResponse> answer(BookingOutcome outcome) {
        return switch (outcome) {
            case Booked(var appointment, var conflicts) -> answer(appointment, conflicts, HttpStatus.CREATED);
            case Ended(var appointment) -> answer(appointment, List.of(), HttpStatus.OK);
            case LeadNotFound(var lead) -> throw Problems.notFound("lead", lead);
            case NotFound(var id) -> throw Problems.notFound("appointment", id);
            case AgentUnknown(var agent) ->
                throw Problems.unprocessable("agent_unknown", "There is no active member " + agent + " who attends.");
            case NobodyToAttend _ ->
                throw Problems.unprocessable("agent_missing", "Nobody has the lead; name who attends.");
            case NotBegun _ ->
                throw Problems.conflict("appointment_not_begun", "It has not begun, so nobody can have come.");
            case NotHeld _ ->
                throw Problems.conflict(
                        "appointment_not_held", "Nobody is known to have come: settle it with SHOWN first.");
            case Settled(var how) ->
                throw Problems.conflict("appointment_settled", "The appointment ended already: " + how + ".");
        };
    }

    ResponseEntity<AppointmentResponse> answer(
            AppointmentView appointment, List<AppointmentView> conflicts, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/appointments/" + appointment.id()))
                .eTag(ETags.of(appointment.version()))
                .body(AppointmentResponse.of(appointment, conflicts, zone.current()));
    }
}
