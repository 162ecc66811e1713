package io.doorstep.leadcrm.measurement;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what came of the sending: what is settled is forgotten and counted, what is not is tried again after
/// ever longer pauses, until Google would not take it any more.
@Component
@Transactional
class SettleEvents {

    /// Google puts no event further back.
    private static final Duration OLDEST = Duration.ofHours(72);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 7;
    private static final Logger log = LoggerFactory.getLogger(SettleEvents.class);

    private final WaitingEvents waitingEvents;
    private final SendingProgress progress;
    private final InstantSource clock;

    SettleEvents(WaitingEvents waitingEvents, SendingProgress progress, InstantSource clock) {
        this.waitingEvents = waitingEvents;
        this.progress = progress;
        this.clock = clock;
    }

    /// Forgets what must not or cannot be sent any more.
    void tidy(Instant now) {
        waitingEvents.forgetUnwanted();
        int tooOld = waitingEvents.forgetBefore(now.minus(OLDEST));
        if (tooOld > 0) {
            String before = progress.get().lastError();
            progress.gaveUp(
                    tooOld, before == null ? "Google Analytics takes nothing older than 72 hours" : before, now);
        }
    }

    void taken(List<WaitingEvent> events) {
        progress.sent(waitingEvents.forget(events), clock.instant());
    }

    /// The same once more would be refused once more.
    void refused(List<WaitingEvent> events, String reason) {
        progress.gaveUp(waitingEvents.forget(events), reason, clock.instant());
        log.atWarn().addKeyValue("reason", reason).log("Google Analytics refuses events");
    }

    /// @return when to try again
    Instant failed(String reason) {
        Instant now = clock.instant();
        Instant again = now.plus(pauseAfter(progress.get().failures()));
        progress.failed(reason, now, again);
        log.atWarn().addKeyValue("reason", reason).log("Google Analytics is away");
        return again;
    }

    /// @param failures in a row, before this one
    static Duration pauseAfter(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
