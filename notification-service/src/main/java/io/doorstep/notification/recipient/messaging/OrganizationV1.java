package io.doorstep.notification.recipient.messaging;

import io.doorstep.notification.recipient.CompanyStyle;
import org.jspecify.annotations.Nullable;

record OrganizationV1(
        String name,
        @Nullable String timezone,
        @Nullable String locale,
        @Nullable String dateFormat) {

    CompanyStyle style() {
        return CompanyStyle.of(name, timezone, locale, dateFormat);
    }
}
