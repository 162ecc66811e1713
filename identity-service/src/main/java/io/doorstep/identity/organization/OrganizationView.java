package io.doorstep.identity.organization;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organization as others may see it.
///
/// @param tier the plan's name, absent until billing has named one
/// @param subscriptionStatus as billing said it last
public record OrganizationView(
        UUID id,
        int version,
        String slug,
        String name,
        String locale,
        String timezone,
        Branding branding,
        Persona persona,
        OrganizationStatus status,
        @Nullable String tier,
        @Nullable String subscriptionStatus,
        Instant registeredAt) {

    public boolean isOpen() {
        return status == OrganizationStatus.ACTIVE;
    }
}
