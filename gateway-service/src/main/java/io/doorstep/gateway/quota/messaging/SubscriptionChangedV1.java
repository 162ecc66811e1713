package io.doorstep.gateway.quota.messaging;

/// What this gateway reads of `subscription.changed`.
record SubscriptionChangedV1(SubscribedLimits limits, boolean overageAllowed) {

    record SubscribedLimits(int requestsPerHour, int maxApiCallsDaily, int burstPerSecond) {}
}
