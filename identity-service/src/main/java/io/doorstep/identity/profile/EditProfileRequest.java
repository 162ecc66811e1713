package io.doorstep.identity.profile;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

record EditProfileRequest(
        @Size(min = 1, max = 120) @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Nullable
        String name,

        @Pattern(regexp = "\\+[1-9][0-9]{6,14}", message = "must be an E.164 number such as +2348012345678") @Nullable
        String phone,

        @Size(max = 120) @Nullable String jobTitle,

        @Size(max = 35)
        @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "must be a BCP 47 language tag")
        @Nullable
        String locale,

        @Size(max = 64) @Nullable String timezone) {

    @AssertTrue(message = "must be an IANA zone such as Africa/Lagos")
    boolean isTimezoneKnown() {
        return timezone == null || ZoneId.getAvailableZoneIds().contains(timezone);
    }

    ProfileEdit toEdit() {
        return new ProfileEdit(name == null ? null : name.strip(), phone, jobTitle, locale, timezone);
    }
}
