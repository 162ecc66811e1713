package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.lead.Enquiry.Provenance;
import io.doorstep.leadcrm.person.ContactGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a website's form sends.
///
/// @param country where a phone number without a country code is dialled
/// @param utm the campaign's parameters, as the page had them
/// @param activity what the page's own script has seen of the visit
/// @param analyticsClientId as whom Google Analytics knows the visitor's browser, out of its cookie `_ga`
record FormRequest(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 320) String email,
        @Nullable @Size(max = 60) String phone,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable @Size(max = 10_000) String message,
        @Nullable UUID propertyId,
        @Nullable @Size(min = 1, max = 50) String source,
        @Nullable @Size(max = 35) String language,
        @Nullable @Valid ConsentRequest consent,
        @Nullable @Size(max = 20) Map<@Size(max = 50) String, @Size(max = 200) String> utm,
        @Nullable @Valid ActivityRequest activity,
        @Nullable @Pattern(regexp = ANALYTICS_CLIENT_ID) String analyticsClientId) {

    static final String ANALYTICS_CLIENT_ID = "[0-9]{1,10}\\.[0-9]{10}";

    Enquiry toEnquiry(Provenance provenance) {
        Map<String, String> parameters = Objects.requireNonNullElse(utm, Map.of());
        return new Enquiry(
                new ContactGiven(name, email, phone, country, null),
                message,
                propertyId == null ? List.of() : List.of(propertyId),
                Objects.requireNonNullElse(source, "website"),
                parameters.getOrDefault("campaign", parameters.get("utm_campaign")),
                language,
                parameters,
                List.of(),
                ConsentRequest.toConsent(consent),
                provenance.knownToAnalyticsAs(analyticsClientId),
                ActivityRequest.toActivity(activity));
    }
}
