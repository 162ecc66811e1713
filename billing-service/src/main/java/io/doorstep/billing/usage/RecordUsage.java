package io.doorstep.billing.usage;

import io.doorstep.kit.observe.LogKeys;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds a metered event to its day, or keeps it aside with the reason; none is lost.
@Component
class RecordUsage {

    private static final Logger log = LoggerFactory.getLogger(RecordUsage.class);

    private final UsageDays days;
    private final ClosedDays closedDays;
    private final WatchLimits watchLimits;
    private final InstantSource clock;

    RecordUsage(UsageDays days, ClosedDays closedDays, WatchLimits watchLimits, InstantSource clock) {
        this.days = days;
        this.closedDays = closedDays;
        this.watchLimits = watchLimits;
        this.clock = clock;
    }

    @Transactional
    void record(MeteredEvent event) {
        Instant now = clock.instant();
        Optional<RejectionReason> refused = RejectionReason.of(event, now).or(() -> closed(event, now));
        if (refused.isPresent()) {
            days.reject(event, refused.get(), now);
            log.atWarn()
                    .addKeyValue(LogKeys.EVENT, event.id())
                    .addKeyValue(LogKeys.REASON, refused.get())
                    .log("Usage kept aside");
        } else {
            long used = days.add(event, now);
            if (event.metric() == Metric.API_CALLS) {
                watchLimits.callsOn(event.day(), used);
            }
        }
    }

    /// Today is never closed, so that almost no event needs to look.
    private Optional<RejectionReason> closed(MeteredEvent event, Instant now) {
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        boolean closed = event.day().isBefore(today) && closedDays.isClosed(event.day());
        return closed ? Optional.of(RejectionReason.PERIOD_CLOSED) : Optional.empty();
    }
}
