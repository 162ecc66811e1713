package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.Churn;
import io.doorstep.leadcrm.analytics.Churn.Cancelled;
import java.util.List;

/// @param cancelled how often the subscription came to its end
record ChurnResponse(long cancelled, List<CancelledResponse> plans, List<CancelledResponse> reasons) {

    static ChurnResponse of(Churn churn) {
        return new ChurnResponse(
                churn.cancelled(), CancelledResponse.of(churn.plans()), CancelledResponse.of(churn.reasons()));
    }

    /// @param key a plan, or a reason in the business's own words; `unknown` where billing did not say it
    record CancelledResponse(String key, long times) {

        static List<CancelledResponse> of(List<Cancelled> cancelled) {
            return cancelled.stream()
                    .map(one -> new CancelledResponse(one.key(), one.times()))
                    .toList();
        }
    }
}
