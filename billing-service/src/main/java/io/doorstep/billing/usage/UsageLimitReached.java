package io.doorstep.billing.usage;

import io.doorstep.billing.subscription.SubscriptionId;
import java.time.Instant;

/// A business has used a large part, or all, of what its plan includes.
///
/// @param threshold the percentage of the limit that was reached
/// @param period a day, or the two days that a term lies between, as ISO 8601
record UsageLimitReached(
        SubscriptionId subscriptionId,
        Metric metric,
        long limit,
        long used,
        int threshold,
        String period,
        Instant reachedAt) {}
