package io.doorstep.leadcrm.measurement;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what Google Analytics is to be told, in the transaction of the event that tells us.
@Component
@Transactional
class NoteLeadEvent {

    private final WaitingEvents waitingEvents;
    private final SendQueue queue;
    private final MeasurementSettings settings;
    private final InstantSource clock;

    NoteLeadEvent(WaitingEvents waitingEvents, SendQueue queue, MeasurementSettings settings, InstantSource clock) {
        this.waitingEvents = waitingEvents;
        this.queue = queue;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param event its id, by which it is known when it comes twice
    void note(UUID event, UUID lead, LeadEvent what, @Nullable String detail, Instant happenedAt) {
        var waiting = new WaitingEvent(event, what, detail, null, null, happenedAt);
        waitingEvents
                .add(waiting, lead, clock.instant(), happenedAt.plus(settings.waitForWorth()))
                .ifPresent(queue::sendAt);
    }

    /// Google takes a sale once, so one that has gone out without its worth stays as it is.
    void value(UUID lead, long amount, String currency) {
        Instant now = clock.instant();
        if (waitingEvents.value(lead, amount, currency, now)) {
            queue.sendAt(now);
        }
    }
}
