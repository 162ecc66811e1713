package io.doorstep.leadcrm.analytics.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.leadcrm.analytics.ReadBusiness;
import io.doorstep.leadcrm.analytics.ReadRevenue;
import io.doorstep.leadcrm.analytics.ReadUsage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a business pays, uses and does; who sees only some agents' leads finds nothing here.
@RestController
@RequestMapping("/api/v1/analytics")
class BusinessController {

    private final ReadRevenue readRevenue;
    private final ReadUsage readUsage;
    private final ReadBusiness readBusiness;
    private final Asked asked;

    BusinessController(ReadRevenue readRevenue, ReadUsage readUsage, ReadBusiness readBusiness, Asked asked) {
        this.readRevenue = readRevenue;
        this.readUsage = readUsage;
        this.readBusiness = readBusiness;
        this.asked = asked;
    }

    /// What the business paid for its subscription, by month, plan and currency, beside what its sales brought.
    @GetMapping("/revenue")
    @RequiresPermission("analytics:read")
    Compared<RevenueResponse> getRevenue(@ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(asked.period(period), chosen -> RevenueResponse.of(readRevenue.read(chosen)));
    }

    /// API calls, seats and language models' tokens, against what the plan allows.
    @GetMapping("/usage")
    @RequiresPermission("analytics:read")
    Compared<UsageResponse> getUsage(@ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(asked.period(period), chosen -> UsageResponse.of(readUsage.read(chosen)));
    }

    /// How often the subscription came to its end, on which plan and for which reason.
    @GetMapping("/churn")
    @RequiresPermission("analytics:read")
    Compared<ChurnResponse> getChurn(@ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(asked.period(period), chosen -> ChurnResponse.of(readBusiness.readChurn(chosen)));
    }

    /// Who signed in how often, and which listings people from outside looked at.
    @GetMapping("/activity")
    @RequiresPermission("analytics:read")
    Compared<ActivityReportResponse> getActivity(@ParameterObject @ModelAttribute PeriodRequest period) {
        return Compared.of(
                asked.period(period), chosen -> ActivityReportResponse.of(readBusiness.readActivity(chosen)));
    }
}
