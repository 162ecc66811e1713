package io.doorstep.leadcrm.analytics.web;

import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.analytics.ChoosePeriod;
import io.doorstep.leadcrm.analytics.Period;
import io.doorstep.leadcrm.analytics.PeriodChoice.Chosen;
import io.doorstep.leadcrm.analytics.PeriodChoice.Refused;
import org.springframework.stereotype.Component;

/// What a caller asks for, or the problem with it.
@Component
class Asked {

    private final ChoosePeriod choosePeriod;

    Asked(ChoosePeriod choosePeriod) {
        this.choosePeriod = choosePeriod;
    }

    Period period(PeriodRequest request) {
        return switch (choosePeriod.choose(request.from(), request.to())) {
            case Chosen(var period) -> period;
            case Refused(var reason) -> throw Problems.unprocessable("period_invalid", reason);
        };
    }
}
