package io.doorstep.leadcrm.analytics.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.leadcrm.analytics.AttributionModel;
import io.doorstep.leadcrm.analytics.Channel;
import io.doorstep.leadcrm.analytics.ReadReturns;
import io.doorstep.leadcrm.analytics.ReadReturns.Return;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReturnController {

    private final ReadReturns readReturns;
    private final Asked asked;

    ReturnController(ReadReturns readReturns, Asked asked) {
        this.readReturns = readReturns;
        this.asked = asked;
    }

    /// What each channel brought and cost, sales shared among the touches that led to them.
    @GetMapping("/api/v1/analytics/returns")
    @RequiresPermission("analytics:read")
    Compared<List<ReturnResponse>> getReturns(
            @RequestParam(defaultValue = "LINEAR") AttributionModel model,
            @ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(asked.period(period), chosen -> readReturns.read(chosen, model).stream()
                .map(ReturnResponse::of)
                .toList());
    }

    /// @param revenue its part of the sales, in minor units
    /// @param cost entered for the period, in minor units
    /// @param costPerLead absent where there are no leads or no cost
    /// @param returnBasisPoints revenue less cost, of the cost; absent without a cost
    record ReturnResponse(
            Channel.Kind kind,
            String key,
            String currency,
            long revenue,
            long cost,
            long leads,
            @Nullable Long costPerLead,
            @Nullable Long returnBasisPoints) {

        static ReturnResponse of(Return back) {
            return new ReturnResponse(
                    back.channel().kind(),
                    back.channel().key(),
                    back.currency(),
                    back.revenue(),
                    back.cost(),
                    back.leads(),
                    back.costPerLead(),
                    back.returnBasisPoints());
        }
    }
}
