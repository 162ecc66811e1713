package io.doorstep.billing.subscription;

import java.util.UUID;

/// Names a subscription.
public record SubscriptionId(UUID value) {}
