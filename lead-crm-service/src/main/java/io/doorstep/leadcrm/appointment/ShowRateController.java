package io.doorstep.leadcrm.appointment;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.zone.TenantZone;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ShowRateController {

    private static final int MOST_DAYS = 731;
    private static final int USUAL_DAYS = 30;

    private final ShowRates showRates;
    private final TenantZone zone;
    private final InstantSource clock;

    ShowRateController(ShowRates showRates, TenantZone zone, InstantSource clock) {
        this.showRates = showRates;
        this.zone = zone;
        this.clock = clock;
    }

    /// @param from the first day, as the business counts days; so that it is thirty days when absent
    /// @param to the last day; today when absent
    @GetMapping("/api/v1/appointments/show-rates")
    @RequiresPermission("lead:read")
    ShowRatesResponse count(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID agent) {
        ZoneId here = zone.current();
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), here) : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw Problems.unprocessable("period_unusable", "A period ends after it begins and has two years at most.");
        }
        List<ShowRate> rates = showRates.count(
                first.atStartOfDay(here).toInstant(),
                last.plusDays(1).atStartOfDay(here).toInstant(),
                agent);
        return new ShowRatesResponse(first, last, here.getId(), rates.getFirst(), rates.subList(1, rates.size()));
    }

    record ShowRatesResponse(LocalDate from, LocalDate to, String zone, ShowRate total, List<ShowRate> agents) {}
}
