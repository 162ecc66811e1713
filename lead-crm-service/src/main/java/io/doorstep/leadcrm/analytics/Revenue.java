package io.doorstep.leadcrm.analytics;

import java.time.YearMonth;
import java.util.List;

/// What a business paid for its subscription, and what its sales brought, month by month.
public record Revenue(List<PlanMonth> subscription, List<SalesMonth> sales) {

    /// What the subscription came to on a plan, in one currency.
    ///
    /// @param plan `unknown` where billing did not say it yet
    /// @param invoiced tax included, in minor units
    /// @param creditsUsed taken off before tax
    public record PlanMonth(
            YearMonth month, String plan, String currency, long invoiced, long creditsUsed, long paid) {}

    /// What won leads were worth, in one currency.
    ///
    /// @param revenue in minor units
    public record SalesMonth(YearMonth month, String currency, long revenue) {}
}
