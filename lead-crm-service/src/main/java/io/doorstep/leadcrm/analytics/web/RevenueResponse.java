package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.Revenue;
import io.doorstep.leadcrm.analytics.Revenue.PlanMonth;
import io.doorstep.leadcrm.analytics.Revenue.SalesMonth;
import java.time.YearMonth;
import java.util.List;

/// @param subscription what the business itself paid
/// @param sales what its won leads were worth
record RevenueResponse(List<PlanResponse> subscription, List<SalesResponse> sales) {

    static RevenueResponse of(Revenue revenue) {
        return new RevenueResponse(
                revenue.subscription().stream().map(PlanResponse::of).toList(),
                revenue.sales().stream().map(SalesResponse::of).toList());
    }

    /// @param plan `unknown` where billing did not say it yet
    /// @param invoiced tax included, in minor units
    /// @param creditsUsed taken off before tax, in minor units
    /// @param paid in minor units
    record PlanResponse(YearMonth month, String plan, String currency, long invoiced, long creditsUsed, long paid) {

        static PlanResponse of(PlanMonth month) {
            return new PlanResponse(
                    month.month(), month.plan(), month.currency(), month.invoiced(), month.creditsUsed(), month.paid());
        }
    }

    /// @param revenue in minor units
    record SalesResponse(YearMonth month, String currency, long revenue) {

        static SalesResponse of(SalesMonth month) {
            return new SalesResponse(month.month(), month.currency(), month.revenue());
        }
    }
}
