package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.PeriodChoice.Chosen;
import io.doorstep.leadcrm.analytics.PeriodChoice.Refused;
import io.doorstep.leadcrm.zone.TenantZone;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says which days are meant: the last 30 unless told.
@Component
public class ChoosePeriod {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 5 * 366;

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 1, 1);

    private final TenantZone zone;
    private final InstantSource clock;

    ChoosePeriod(TenantZone zone, InstantSource clock) {
        this.zone = zone;
        this.clock = clock;
    }

    public PeriodChoice choose(@Nullable LocalDate from, @Nullable LocalDate to) {
        ZoneId current = zone.current();
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), current) : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
        Period period = new Period(first, last, current);
        if (first.isBefore(EARLIEST) || last.isAfter(LATEST)) {
            return new Refused("Years from 1970 to 9998 can be asked for.");
        }
        if (first.isAfter(last)) {
            return new Refused("The period ends before it begins.");
        }
        return period.days() > MOST_DAYS
                ? new Refused("At most %d days can be asked for at once.".formatted(MOST_DAYS))
                : new Chosen(period);
    }
}
