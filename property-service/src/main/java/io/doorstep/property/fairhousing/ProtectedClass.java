package io.doorstep.property.fairhousing;

/// What the Fair Housing Act forbids to choose people by (42 U.S.C. 3604(c)), and why a phrase about it is a problem.
public enum ProtectedClass {
    RACE("says which race is wanted or lives there"),
    COLOR("says which colour of skin is wanted"),
    RELIGION("says which religion is wanted or lives there"),
    SEX("says which sex is wanted"),
    DISABILITY("says whether people with a disability are wanted"),
    FAMILIAL_STATUS("says whether children or families are wanted"),
    NATIONAL_ORIGIN("says which origin or language is wanted or lives there");

    private final String reason;

    ProtectedClass(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
