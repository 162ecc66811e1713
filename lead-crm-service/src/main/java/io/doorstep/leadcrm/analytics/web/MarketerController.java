package io.doorstep.leadcrm.analytics.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.leadcrm.analytics.MarketerPerformance;
import io.doorstep.leadcrm.analytics.ReadMarketers;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MarketerController {

    private final ReadMarketers readMarketers;
    private final Asked asked;

    MarketerController(ReadMarketers readMarketers, Asked asked) {
        this.readMarketers = readMarketers;
        this.asked = asked;
    }

    /// What each marketer sold and earned, in each currency.
    @GetMapping("/api/v1/analytics/marketers")
    @RequiresPermission("analytics:read")
    Compared<List<MarketerResponse>> getMarketers(@ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(asked.period(period), chosen -> readMarketers.read(chosen).stream()
                .map(MarketerResponse::of)
                .toList());
    }

    /// @param sales for which a commission was approved
    /// @param earned approved in the period, in minor units
    /// @param paid paid in the period, in minor units
    record MarketerResponse(UUID marketerId, String currency, long sales, long rejected, long earned, long paid) {

        static MarketerResponse of(MarketerPerformance performance) {
            return new MarketerResponse(
                    performance.marketerId(),
                    performance.currency(),
                    performance.sales(),
                    performance.rejected(),
                    performance.earned(),
                    performance.paid());
        }
    }
}
