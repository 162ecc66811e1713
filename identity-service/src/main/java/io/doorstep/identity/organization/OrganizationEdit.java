package io.doorstep.identity.organization;

import org.jspecify.annotations.Nullable;

/// What shall change about an organization; what is absent stays.
public record OrganizationEdit(
        @Nullable String name,
        @Nullable String locale,
        @Nullable String timezone,
        @Nullable Branding branding,
        @Nullable Persona persona) {}
