package io.doorstep.billing.subscription;

import java.util.Set;

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

    boolean canMoveTo(SubscriptionStatus next) {
        return switch (this) {
            case TRIALING -> Set.of(ACTIVE, CANCELLED).contains(next);
            case ACTIVE -> Set.of(PAST_DUE, CANCELLED).contains(next);
            case PAST_DUE -> Set.of(ACTIVE, SUSPENDED, CANCELLED).contains(next);
            case SUSPENDED -> Set.of(ACTIVE, CANCELLED).contains(next);
            case CANCELLED -> next == ACTIVE;
        };
    }

    /// Whether the business may use what its plan includes.
    public boolean entitles() {
        return endsByItself();
    }
}
