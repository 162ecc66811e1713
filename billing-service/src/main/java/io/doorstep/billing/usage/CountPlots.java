package io.doorstep.billing.usage;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps count of the listings in use.
@Component
class CountPlots {

    private static final LocalDate ALL_DAYS = LocalDate.of(9999, 1, 1);

    private final PlotUses uses;
    private final WatchLimits watchLimits;
    private final InstantSource clock;

    CountPlots(PlotUses uses, WatchLimits watchLimits, InstantSource clock) {
        this.uses = uses;
        this.watchLimits = watchLimits;
        this.clock = clock;
    }

    @Transactional
    void count(PlotUse use) {
        Instant now = clock.instant();
        uses.record(use, now);
        if (use.inUse()) {
            watchLimits.plots(uses.countBefore(ALL_DAYS));
        }
    }
}
