package io.doorstep.identity.settings;

import io.doorstep.identity.organization.OrganizationView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param languages the default one first
record GeneralSettingsResponse(
        String businessName,
        String timezone,
        List<String> languages,
        String defaultLanguage,
        String dateFormat,
        String timeFormat,
        @Nullable String billingEmail) {

    static GeneralSettingsResponse of(OrganizationView organization) {
        return new GeneralSettingsResponse(
                organization.name(),
                organization.timezone(),
                organization.languages(),
                organization.locale(),
                organization.dateFormat().pattern(),
                organization.timeFormat().pattern(),
                organization.billingEmail());
    }
}
