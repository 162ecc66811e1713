package io.doorstep.leadcrm.lead.web;

import static io.doorstep.leadcrm.lead.web.FormRequest.ANALYTICS_CLIENT_ID;

import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.lead.Enquiry.Provenance;
import io.doorstep.leadcrm.person.ContactGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a program or a user of the console sends.
record CaptureLeadRequest(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 320) String email,
        @Nullable @Size(max = 60) String phone,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable @Size(max = 10_000) String message,
        @Nullable @Size(max = 50) List<@NotNull UUID> propertyIds,
        @Nullable @Size(min = 1, max = 50) String source,
        @Nullable @Size(max = 100) String campaign,
        @Nullable @Size(max = 35) String language,
        @Nullable @Size(max = 30) List<@NotBlank @Size(max = 50) String> tags,
        @Nullable @Valid ConsentRequest consent,
        @Nullable @Valid ActivityRequest activity,
        @Nullable @Pattern(regexp = ANALYTICS_CLIENT_ID) String analyticsClientId) {

    Enquiry toEnquiry(Provenance provenance) {
        return new Enquiry(
                new ContactGiven(name, email, phone, country, null),
                message,
                Objects.requireNonNullElse(propertyIds, List.of()),
                Objects.requireNonNullElse(source, "api"),
                campaign,
                language,
                Map.of(),
                Objects.requireNonNullElse(tags, List.of()),
                ConsentRequest.toConsent(consent),
                provenance.knownToAnalyticsAs(analyticsClientId),
                ActivityRequest.toActivity(activity));
    }
}
