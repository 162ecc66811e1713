package io.doorstep.leadcrm.importing.row;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a row says of somebody.
///
/// @param consentText what the person agreed to, word for word; without it a consent proves nothing
public record LeadRow(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate birthDate,
        @Nullable String line1,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country,
        @Nullable String source,
        @Nullable String campaign,
        @Nullable String message,
        @Nullable String language,
        @Nullable String stage,
        List<String> tags,
        List<UUID> propertyIds,
        boolean consent,
        @Nullable String consentText) {

    public boolean hasProvenConsent() {
        return consent && consentText != null;
    }

    public boolean hasAddress() {
        return line1 != null || city != null || region != null || postalCode != null;
    }
}
