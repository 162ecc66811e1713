package io.doorstep.identity.organization;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// How an organization's pages look.
///
/// @param primaryColor `#RRGGBB`, as the secondary one
/// @param logoUrl an `https` address
@Embeddable
public record Branding(
        @Nullable String primaryColor,
        @Nullable String secondaryColor,
        @Nullable String logoUrl) {

    static final Branding NONE = new Branding(null, null, null);
}
