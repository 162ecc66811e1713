package io.doorstep.identity.settings;

import io.doorstep.identity.organization.DateFormat;
import io.doorstep.identity.organization.OrganizationEdit;
import io.doorstep.identity.organization.TimeFormat;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is absent stays as it is.
///
/// @param timezone IANA
/// @param languages BCP 47; the default one is added when it is not among them
/// @param dateFormat one of `yyyy-MM-dd`, `dd/MM/yyyy`, `MM/dd/yyyy`, `dd.MM.yyyy`, `d MMMM yyyy`
/// @param timeFormat `HH:mm` or `h:mm a`
/// @param billingEmail where invoices go; empty takes it away
record GeneralSettingsRequest(
        @Size(min = 1, max = 120) @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Nullable
        String businessName,

        @Size(max = 64) @Nullable String timezone,
        @Size(min = 1, max = 20) @Nullable List<@Size(max = 35) @LanguageTag String> languages,
        @Size(max = 35) @LanguageTag @Nullable String defaultLanguage,
        @Nullable String dateFormat,
        @Nullable String timeFormat,
        @Email @Size(max = 254) @Nullable String billingEmail) {

    @AssertTrue(message = "must be an IANA zone such as Africa/Lagos")
    boolean isTimezoneKnown() {
        return timezone == null || ZoneId.getAvailableZoneIds().contains(timezone);
    }

    @AssertTrue(message = "must be one of yyyy-MM-dd, dd/MM/yyyy, MM/dd/yyyy, dd.MM.yyyy, d MMMM yyyy")
    boolean isDateFormatKnown() {
        return dateFormat == null || DateFormat.find(dateFormat).isPresent();
    }

    @AssertTrue(message = "must be HH:mm or h:mm a")
    boolean isTimeFormatKnown() {
        return timeFormat == null || TimeFormat.find(timeFormat).isPresent();
    }

    /// Whether it could replace all general settings.
    boolean hasAll() {
        return businessName != null
                && timezone != null
                && languages != null
                && defaultLanguage != null
                && dateFormat != null
                && timeFormat != null;
    }

    OrganizationEdit replacing() {
        return edit(billingEmail == null ? "" : billingEmail);
    }

    OrganizationEdit toEdit() {
        return edit(billingEmail);
    }

    private OrganizationEdit edit(@Nullable String billingAddress) {
        return new OrganizationEdit(
                businessName == null ? null : businessName.strip(),
                defaultLanguage == null ? null : canonical(defaultLanguage),
                languages == null
                        ? null
                        : languages.stream()
                                .map(GeneralSettingsRequest::canonical)
                                .toList(),
                timezone,
                dateFormat == null ? null : DateFormat.find(dateFormat).orElseThrow(),
                timeFormat == null ? null : TimeFormat.find(timeFormat).orElseThrow(),
                billingAddress,
                null,
                null);
    }

    private static String canonical(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }
}
