package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.Progress.Reached;
import io.doorstep.leadcrm.zone.TenantZone;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the numbers of whatever the new facts touch anew from all their facts, so that neither their order nor a
/// repeat makes a difference.
@Component
class RollUp {

    private final Progress progress;
    private final LeadFolds leadFolds;
    private final MetricDays metricDays;
    private final TenantZone zone;
    private final InstantSource clock;

    RollUp(Progress progress, LeadFolds leadFolds, MetricDays metricDays, TenantZone zone, InstantSource clock) {
        this.progress = progress;
        this.leadFolds = leadFolds;
        this.metricDays = metricDays;
        this.zone = zone;
        this.clock = clock;
    }

    /// Where a roll-up ended.
    enum Result {
        NOTHING_NEW,
        DONE,

        /// Facts are there that cannot be told to be complete yet.
        MORE_WAITS
    }

    @Transactional
    Result rollUp() {
        ZoneId current = zone.current();
        Reached reached = progress.lock(current);
        boolean anew = reached.rebuild() || !reached.zone().equals(current);
        if (anew) {
            leadFolds.clear();
            metricDays.clear();
        }
        Stretch stretch = new Stretch(anew ? Stretch.BEGINNING : reached.rolledUpTo(), progress.horizon());
        List<LocalDate> days = metricDays.listTouched(stretch, current);
        if (!days.isEmpty()) {
            leadFolds.fold(stretch);
            metricDays.count(days, current, clock.instant());
        }
        Instant now = clock.instant();
        progress.reach(stretch.to(), current, now);
        if (progress.oldestWaiting().isPresent()) {
            return Result.MORE_WAITS;
        }
        return days.isEmpty() && !anew ? Result.NOTHING_NEW : Result.DONE;
    }
}
