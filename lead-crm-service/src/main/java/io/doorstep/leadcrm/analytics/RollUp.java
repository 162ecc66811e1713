package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.Progress.Reached;
import io.doorstep.leadcrm.zone.TenantZone;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
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

        /// Somebody else is at it.
        BUSY,

        /// Facts are there that cannot be told to be complete yet.
        MORE_WAITS
    }

    @Transactional
    Result rollUp() {
        ZoneId current = zone.current();
        if (!progress.tryLock()) {
            return Result.BUSY;
        }
        Reached reached = progress.reached(current);
        boolean anew = reached.rebuild() || !reached.zone().equals(current);
        if (anew) {
            leadFolds.clear();
            metricDays.clear();
        }
        Stretch stretch = new Stretch(anew ? Stretch.BEGINNING : reached.rolledUpTo(), progress.horizon());
        Set<FactKind> fresh = metricDays.listKinds(stretch);
        if (!fresh.isEmpty()) {
            leadFolds.fold(stretch);
            metricDays.count(
                    Metric.listThatChangeBy(fresh), metricDays.listTouched(stretch, current), current, clock.instant());
        }
        progress.reach(stretch.to(), current, anew, clock.instant());
        if (progress.oldestWaiting().isPresent()) {
            return Result.MORE_WAITS;
        }
        return fresh.isEmpty() && !anew ? Result.NOTHING_NEW : Result.DONE;
    }
}
