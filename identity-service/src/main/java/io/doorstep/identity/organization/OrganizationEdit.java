package io.doorstep.identity.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What shall change about an organization; what is absent stays.
///
/// @param locale the default language; it is always among the languages
/// @param billingEmail empty takes it away
public record OrganizationEdit(
        @Nullable String name,
        @Nullable String locale,
        @Nullable List<String> languages,
        @Nullable String timezone,
        @Nullable DateFormat dateFormat,
        @Nullable TimeFormat timeFormat,
        @Nullable String billingEmail,
        @Nullable Branding branding,
        @Nullable Persona persona) {

    public static OrganizationEdit ofProfile(
            @Nullable String name,
            @Nullable String locale,
            @Nullable String timezone,
            @Nullable Branding branding,
            @Nullable Persona persona) {
        return new OrganizationEdit(name, locale, null, timezone, null, null, null, branding, persona);
    }
}
