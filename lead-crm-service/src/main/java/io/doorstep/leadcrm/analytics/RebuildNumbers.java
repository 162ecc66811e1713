package io.doorstep.leadcrm.analytics;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.zone.TenantZone;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drops every number and has all made anew from the log; until that is done, the former ones are shown.
@Component
public class RebuildNumbers {

    private final Progress progress;
    private final RollUpTimetable timetable;
    private final TenantZone zone;
    private final Audit audit;
    private final InstantSource clock;

    RebuildNumbers(Progress progress, RollUpTimetable timetable, TenantZone zone, Audit audit, InstantSource clock) {
        this.progress = progress;
        this.timetable = timetable;
        this.zone = zone;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void rebuild() {
        progress.wantRebuild(zone.current());
        audit.record("rebuild", "Analytics", Tenancy.current(), Map.of());
        timetable.rollUpAt(clock.instant());
    }
}
