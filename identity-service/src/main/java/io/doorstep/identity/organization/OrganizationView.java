package io.doorstep.identity.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organization as others may see it.
///
/// @param locale the default of its languages
public record OrganizationView(
        UUID id,
        int version,
        String slug,
        String name,
        String locale,
        List<String> languages,
        String timezone,
        DateFormat dateFormat,
        TimeFormat timeFormat,
        @Nullable String billingEmail,
        Branding branding,
        Persona persona,
        OrganizationStatus status,
        Subscription subscription,
        Instant registeredAt) {

    /// The plan's name, absent until billing has named one.
    public @Nullable String tier() {
        return subscription.tier();
    }

    /// Whether it may be changed and not only read.
    public boolean isOpen() {
        return status == OrganizationStatus.ACTIVE;
    }
}
