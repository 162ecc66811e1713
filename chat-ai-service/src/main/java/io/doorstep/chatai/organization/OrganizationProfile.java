package io.doorstep.chatai.organization;

import java.util.Locale;

/// The organization in whose name the service speaks.
///
/// @param slug its name in public addresses; empty until identity has told it
/// @param locale BCP 47, as the organization was registered
public record OrganizationProfile(String slug, String name, String locale, Branding branding, Persona persona) {
    /// What is used in the moment between the birth of an organization and its event.
    public static final OrganizationProfile NOT_YET_TOLD =
            new OrganizationProfile("", "our team", "en-US", Branding.NONE, Persona.PLAIN);

    /// The country that a phone number without a prefix belongs to.
    public String region() {
        var country = Locale.forLanguageTag(locale).getCountry();
        return country.isEmpty() ? "US" : country;
    }

    public boolean answersTo(String asked) {
        return slug.isEmpty() || slug.equalsIgnoreCase(asked);
    }
}
