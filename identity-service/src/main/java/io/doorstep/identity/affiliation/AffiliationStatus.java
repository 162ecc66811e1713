package io.doorstep.identity.affiliation;

import java.util.Set;

/// Where a marketer stands with a company.
public enum AffiliationStatus {
    APPLIED,
    APPROVED,
    REJECTED,
    SUSPENDED;

    /// Whoever was rejected may apply again.
    boolean canMoveTo(AffiliationStatus next) {
        return switch (this) {
            case APPLIED -> Set.of(APPROVED, REJECTED).contains(next);
            case APPROVED -> next == SUSPENDED;
            case REJECTED -> next == APPLIED;
            case SUSPENDED -> next == APPROVED;
        };
    }
}
