package io.doorstep.billing.subscription;

import io.doorstep.billing.plan.Plan;
import java.time.Instant;

/// A trial will be over in a few days.
public record TrialEnding(SubscriptionId id, Plan plan, Instant trialEndsAt) {}
