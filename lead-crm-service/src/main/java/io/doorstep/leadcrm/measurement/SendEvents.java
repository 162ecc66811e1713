package io.doorstep.leadcrm.measurement;

import io.doorstep.leadcrm.measurement.GoogleAnswer.Away;
import io.doorstep.leadcrm.measurement.GoogleAnswer.Refused;
import io.doorstep.leadcrm.measurement.GoogleAnswer.Taken;
import io.doorstep.leadcrm.measurement.WaitingEvents.Portion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Sends what a business has waiting, one lead after the other; no transaction is open during a call.
@Component
class SendEvents {

    /// How many leads have their turn before the job begins anew.
    private static final int AT_ONCE = 20;

    /// After which whoever began is taken for dead; longer than so many calls can take.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration BREATH = Duration.ofSeconds(1);

    /// How many businesses may wait for Google at a time: when it hangs, most threads are left for other jobs.
    private static final int PLACES = 16;

    private final MeasurementConnections connections;
    private final WaitingEvents waitingEvents;
    private final SendingProgress progress;
    private final SettleEvents settleEvents;
    private final ComposeMessage composeMessage;
    private final GoogleApi api;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(PLACES);

    SendEvents(
            MeasurementConnections connections,
            WaitingEvents waitingEvents,
            SendingProgress progress,
            SettleEvents settleEvents,
            ComposeMessage composeMessage,
            GoogleApi api,
            InstantSource clock) {
        this.connections = connections;
        this.waitingEvents = waitingEvents;
        this.progress = progress;
        this.settleEvents = settleEvents;
        this.composeMessage = composeMessage;
        this.api = api;
        this.clock = clock;
    }

    /// @return when to come back, if at all
    Optional<Instant> send() {
        return connections.findOnly().flatMap(connection -> {
            Instant now = clock.instant();
            settleEvents.tidy(now);
            Instant rest = progress.get().restingUntil();
            if (rest != null && now.isBefore(rest)) {
                return waitingEvents.findNextDue().map(_ -> rest);
            }
            if (!places.tryAcquire()) {
                return Optional.of(now.plus(BREATH));
            }
            try {
                return sendAlone(connection, now);
            } finally {
                places.release();
            }
        });
    }

    /// One at a time: two would send the same twice.
    private Optional<Instant> sendAlone(MeasurementConnection connection, Instant now) {
        if (!progress.begin(now, now.plus(LONGEST))) {
            return Optional.of(now.plus(BREATH));
        }
        try {
            return sendAll(connection);
        } finally {
            progress.end();
        }
    }

    private Optional<Instant> sendAll(MeasurementConnection connection) {
        for (int i = 0; i < AT_ONCE; i++) {
            waitingEvents.forgetUnwanted();
            Optional<Portion> next = waitingEvents.findNext(clock.instant());
            if (next.isEmpty()) {
                break;
            }
            switch (api.collect(connection, composeMessage.of(connection, next.get()))) {
                case Taken _ -> settleEvents.taken(next.get().events());
                case Refused(var reason) -> settleEvents.refused(next.get().events(), reason);
                case Away(var reason) -> {
                    return Optional.of(settleEvents.failed(reason));
                }
            }
        }
        return waitingEvents.findNextDue();
    }
}
