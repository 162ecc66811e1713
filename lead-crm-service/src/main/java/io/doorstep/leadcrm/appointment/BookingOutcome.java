package io.doorstep.leadcrm.appointment;

import java.util.List;
import java.util.UUID;

/// Every way in which booking or settling an appointment can end.
sealed interface BookingOutcome {

    /// It stands.
    ///
    /// @param conflicts what else the agent has to attend to at that time
    record Booked(AppointmentView appointment, List<AppointmentView> conflicts) implements BookingOutcome {}

    /// It is said how it went.
    record Ended(AppointmentView appointment) implements BookingOutcome {}

    /// There is no such lead, or not for this caller.
    record LeadNotFound(UUID leadId) implements BookingOutcome {}

    /// There is no such appointment, or not for this caller.
    record NotFound(UUID id) implements BookingOutcome {}

    /// Nobody by that id can attend to it.
    record AgentUnknown(UUID agentId) implements BookingOutcome {}

    /// Nobody is named and nobody has the lead.
    record NobodyToAttend() implements BookingOutcome {}

    /// It has not begun, so nobody can have come or stayed away.
    record NotBegun() implements BookingOutcome {}

    /// Nobody came, or nobody said so, so there is nothing to be said of it.
    record NotHeld() implements BookingOutcome {}

    /// It is over already.
    record Settled(AppointmentOutcome outcome) implements BookingOutcome {}
}
