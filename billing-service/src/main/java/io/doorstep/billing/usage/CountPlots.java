package io.doorstep.billing.usage;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
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
    void count(List<PlotUse> told) {
        uses.record(told, clock.instant());
        if (told.stream().anyMatch(PlotUse::inUse)) {
            watchLimits.plots(uses.countBefore(ALL_DAYS));
        }
    }
}
