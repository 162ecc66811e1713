package io.doorstep.billing.subscription;

/// Where a subscription stands.
public enum SubscriptionStatus {
    TRIALING,
    ACTIVE,
    PAST_DUE,
    SUSPENDED,
    CANCELLED;

    /// Whether a paid term runs, so that a change has to respect it; otherwise a change starts a new one.
    boolean hasPaidTerm() {
        return switch (this) {
            case ACTIVE, PAST_DUE -> true;
            case TRIALING, SUSPENDED, CANCELLED -> false;
        };
    }

    boolean endsByItself() {
        return switch (this) {
            case TRIALING, ACTIVE, PAST_DUE -> true;
            case SUSPENDED, CANCELLED -> false;
        };
    }

    /// Whether the business may use what its plan includes.
    public boolean entitles() {
        return endsByItself();
    }
}
