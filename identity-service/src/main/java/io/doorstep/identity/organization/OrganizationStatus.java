package io.doorstep.identity.organization;

/// Whether an organization may be worked in.
public enum OrganizationStatus {
    ACTIVE,
    SUSPENDED;

    /// A suspended or cancelled subscription closes the organization, every other one opens it.
    static OrganizationStatus under(String subscription) {
        return switch (subscription) {
            case "SUSPENDED", "CANCELLED" -> SUSPENDED;
            default -> ACTIVE;
        };
    }
}
