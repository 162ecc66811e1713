package io.doorstep.identity.authentication;

import io.doorstep.identity.membership.EmailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// @param locale `en` when absent
/// @param timezone `UTC` when absent
/// @param consents what the person agrees to
record RegisterRequest(
        @NotBlank @Size(max = 120) String organizationName,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(min = 10, max = 128) String password,

        @Size(max = 35)
        @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "must be a BCP 47 language tag")
        @Nullable
        String locale,

        @Size(max = 64) @Nullable String timezone,

        @Size(max = 10) @Nullable List<@NotNull @Valid Agreement> consents) {

    @AssertTrue(message = "must be an IANA zone such as Africa/Lagos")
    boolean isTimezoneKnown() {
        return timezone == null || ZoneId.getAvailableZoneIds().contains(timezone);
    }

    Registration toRegistration() {
        return new Registration(
                organizationName.strip(),
                name.strip(),
                new EmailAddress(email),
                password,
                Objects.requireNonNullElse(locale, "en"),
                Objects.requireNonNullElse(timezone, "UTC"),
                Agreement.toShownTexts(consents));
    }

    /// A record would print the password.
    @Override
    public String toString() {
        return "RegisterRequest[" + organizationName + "]";
    }
}
