package io.doorstep.billing.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what was used, day by day.
@Component
public class ReadUsage {

    private final UsageDays days;
    private final PlotUses plots;
    private final Seats seats;

    ReadUsage(UsageDays days, PlotUses plots, Seats seats) {
        this.days = days;
        this.plots = plots;
        this.seats = seats;
    }

    /// Every day from the first to the last, the last not included.
    @Transactional(readOnly = true)
    public List<MeteredDay> list(LocalDate from, LocalDate until) {
        Map<LocalDate, Long> calls = days.list(Metric.API_CALLS, from, until);
        Map<LocalDate, Long> console = days.list(Metric.CONSOLE_CALLS, from, until);
        Map<LocalDate, Long> tokens = days.list(Metric.AI_TOKENS, from, until);
        Map<LocalDate, Long> changes = plots.list(from, until);
        long[] inUse = {plots.countBefore(from)};
        return from.datesUntil(until)
                .map(day -> {
                    inUse[0] = changes.getOrDefault(day, inUse[0]);
                    return new MeteredDay(
                            day,
                            calls.getOrDefault(day, 0L),
                            console.getOrDefault(day, 0L),
                            tokens.getOrDefault(day, 0L),
                            inUse[0]);
                })
                .toList();
    }

    public long seatsTaken() {
        return seats.count();
    }
}
