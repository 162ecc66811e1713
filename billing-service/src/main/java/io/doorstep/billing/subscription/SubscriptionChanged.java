package io.doorstep.billing.subscription;

import java.time.Instant;

/// Plan, status, term or what comes next has changed.
public record SubscriptionChanged(CurrentSubscription subscription, Instant changedAt) {}
