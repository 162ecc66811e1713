package io.doorstep.identity.affiliation;

/// What can happen to an affiliation.
public enum AffiliationStep {
    APPLY(AffiliationStatus.APPLIED),
    APPROVE(AffiliationStatus.APPROVED),
    REJECT(AffiliationStatus.REJECTED),
    SUSPEND(AffiliationStatus.SUSPENDED),
    REACTIVATE(AffiliationStatus.APPROVED);

    private final AffiliationStatus leadsTo;

    AffiliationStep(AffiliationStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    AffiliationStatus leadsTo() {
        return leadsTo;
    }

    /// Approving and reactivating end alike, but only an applicant is approved and only a suspended one reactivated.
    boolean isLegalFrom(AffiliationStatus status) {
        return status.canMoveTo(leadsTo)
                && switch (this) {
                    case APPROVE -> status == AffiliationStatus.APPLIED;
                    case REACTIVATE -> status == AffiliationStatus.SUSPENDED;
                    case APPLY, REJECT, SUSPEND -> true;
                };
    }
}
