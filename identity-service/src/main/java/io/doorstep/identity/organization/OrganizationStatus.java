package io.doorstep.identity.organization;

import org.jspecify.annotations.Nullable;

/// Whether an organization may be worked in, or only read.
public enum OrganizationStatus {
    ACTIVE,
    SUSPENDED;

    /// A suspended or cancelled subscription takes the right to write, every other one and none yet gives it.
    static OrganizationStatus under(@Nullable String subscription) {
        return "SUSPENDED".equals(subscription) || "CANCELLED".equals(subscription) ? SUSPENDED : ACTIVE;
    }
}
