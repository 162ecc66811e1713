package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.MetricRows.Part;
import java.util.List;

/// How often a business's subscription came to its end, on which plan and why.
public record Churn(long cancelled, List<Cancelled> plans, List<Cancelled> reasons) {

    /// @param key a plan, a reason in the business's own words; `unknown` where billing did not say it
    public record Cancelled(String key, long times) {

        static List<Cancelled> of(List<Part> parts) {
            return parts.stream()
                    .map(part -> new Cancelled(part.key(), part.value()))
                    .toList();
        }
    }
}
