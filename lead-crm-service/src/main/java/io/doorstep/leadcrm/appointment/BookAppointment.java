package io.doorstep.leadcrm.appointment;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.appointment.BookingOutcome.AgentUnknown;
import io.doorstep.leadcrm.appointment.BookingOutcome.Booked;
import io.doorstep.leadcrm.appointment.BookingOutcome.Ended;
import io.doorstep.leadcrm.appointment.BookingOutcome.LeadNotFound;
import io.doorstep.leadcrm.appointment.BookingOutcome.NobodyToAttend;
import io.doorstep.leadcrm.appointment.BookingOutcome.NotBegun;
import io.doorstep.leadcrm.appointment.BookingOutcome.NotFound;
import io.doorstep.leadcrm.appointment.BookingOutcome.NotHeld;
import io.doorstep.leadcrm.appointment.BookingOutcome.Settled;
import io.doorstep.leadcrm.assignment.FindAgent;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadReach;
import io.doorstep.leadcrm.lead.LeadView;
import io.doorstep.leadcrm.lead.TouchLead;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Books appointments, moves them and says how they went. An agent may be wanted at two places at once: that is said,
/// and people decide.
@Component
@Transactional
class BookAppointment {

    private static final String PERMISSION = "lead:write";

    private final Appointments appointments;
    private final AppointmentRows rows;
    private final FindLeads findLeads;
    private final FindReach findReach;
    private final FindAgent findAgent;
    private final TouchLead touchLead;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    BookAppointment(
            Appointments appointments,
            AppointmentRows rows,
            FindLeads findLeads,
            FindReach findReach,
            FindAgent findAgent,
            TouchLead touchLead,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.appointments = appointments;
        this.rows = rows;
        this.findLeads = findLeads;
        this.findReach = findReach;
        this.findAgent = findAgent;
        this.touchLead = touchLead;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    BookingOutcome book(LeadId lead, AppointmentDraft draft) {
        if (draft.agentId() != null && findAgent.find(draft.agentId()).isEmpty()) {
            return new AgentUnknown(draft.agentId());
        }
        LeadView seen = findLeads.findToChange(lead).orElse(null);
        if (seen == null) {
            return new LeadNotFound(lead.value());
        }
        UUID agent = draft.agentId() == null ? seen.assigneeId() : draft.agentId();
        return agent == null ? new NobodyToAttend() : add(lead, agent, draft);
    }

    /// The old one stays, so that it can be seen how often somebody puts off.
    BookingOutcome reschedule(UUID id, Instant start, Instant end) {
        Appointment appointment = findToChange(id);
        if (appointment == null) {
            return new NotFound(id);
        }
        if (appointment.outcome() != null) {
            return new Settled(appointment.outcome());
        }
        end(appointment, AppointmentOutcome.RESCHEDULED);
        AppointmentDraft next = appointment.at(start, end);
        return add(new LeadId(appointment.leadId()), Objects.requireNonNull(next.agentId()), next);
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    BookingOutcome end(UUID id, AppointmentOutcome how, IntConsumer precondition) {
        Appointment appointment = findToChange(id);
        if (appointment == null) {
            return new NotFound(id);
        }
        precondition.accept(appointment.version());
        if (appointment.outcome() != null && !appointment.canEnd(how)) {
            return new Settled(appointment.outcome());
        }
        if (how.needsItsTime() && !appointment.hasBegun(clock.instant())) {
            return new NotBegun();
        }
        return new Ended(end(appointment, how));
    }

    /// Notes what somebody who came said of the home; said again, it takes the place of what was said before.
    ///
    /// @param interest from 1 to 5
    /// @param precondition refuses a version that is not the one that the caller has seen
    BookingOutcome note(
            UUID id,
            int interest,
            @Nullable PriceOpinion price,
            @Nullable String liked,
            @Nullable String disliked,
            IntConsumer precondition) {
        Appointment appointment = findToChange(id);
        if (appointment == null) {
            return new NotFound(id);
        }
        precondition.accept(appointment.version());
        if (appointment.outcome() != AppointmentOutcome.SHOWN) {
            return new NotHeld();
        }
        appointment.note(new ShowingFeedback(interest, price, liked, disliked, clock.instant()));
        appointments.flush();
        return new Ended(view(appointment));
    }

    private @Nullable Appointment findToChange(UUID id) {
        return rows.find(id, findReach.of(PERMISSION))
                .flatMap(_ -> appointments.findToChange(id))
                .orElse(null);
    }

    private Booked add(LeadId lead, UUID agent, AppointmentDraft draft) {
        Appointment appointment = new Appointment(ids.next(), lead.value(), agent, draft, clock.instant());
        appointments.saveAndFlush(appointment);
        AppointmentView booked = view(appointment);
        Caller caller = Caller.current();
        touchLead.touch(lead, caller.kind() == Caller.Kind.USER ? caller.userId() : null);
        events.publishEvent(new AppointmentBooked(booked, clock.instant()));
        return new Booked(booked, rows.listConflicts(booked));
    }

    private AppointmentView end(Appointment appointment, AppointmentOutcome how) {
        appointment.end(how, clock.instant());
        appointments.flush();
        AppointmentView ended = view(appointment);
        events.publishEvent(new AppointmentEnded(ended, how, clock.instant()));
        return ended;
    }

    private AppointmentView view(Appointment appointment) {
        return rows.find(appointment.id(), LeadReach.EVERYTHING).orElseThrow();
    }
}
