package io.doorstep.property.organization.messaging;

import io.doorstep.property.organization.OrganizationProfile;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// @param locale BCP 47
/// @param timezone IANA
record OrganizationV1(@Nullable String locale, @Nullable String timezone) {

    private static final Logger log = LoggerFactory.getLogger(OrganizationV1.class);

    OrganizationProfile profile() {
        return new OrganizationProfile(Objects.requireNonNullElse(locale, "en"), zone());
    }

    /// A zone that only a newer table of zones has is no reason to know nothing of the business.
    private ZoneId zone() {
        try {
            return timezone == null ? ZoneOffset.UTC : ZoneId.of(timezone);
        } catch (DateTimeException unknown) {
            log.atWarn().addKeyValue("zone", timezone).log("A business's zone is not known here");
            return ZoneOffset.UTC;
        }
    }
}
