package io.doorstep.leadcrm.duplicate.likeness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of somebody, as far as it tells people apart; every text as `Plain` makes it.
///
/// @param emails as they are compared: lower case
/// @param phones E.164
public record Description(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        List<Address> addresses,
        List<String> emails,
        List<String> phones) {

    /// Nobody knows anything yet.
    public static final Description NOTHING = new Description(null, null, null, List.of(), List.of(), List.of());

    /// Reads a description; of a name in one piece the last word is the surname.
    public static Description of(
            @Nullable String name,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate birthDate,
            List<Address> addresses,
            List<String> emails,
            List<String> phones) {
        String given = Plain.text(givenName);
        String family = Plain.text(familyName);
        String whole = Plain.text(name);
        if (given == null && family == null && whole != null) {
            int last = whole.lastIndexOf(' ');
            given = last < 0 ? whole : whole.substring(0, last);
            family = last < 0 ? null : whole.substring(last + 1);
        }
        return new Description(given, family, birthDate, addresses, emails, phones);
    }

    /// Where somebody lives, every part as `Plain` makes it.
    public record Address(
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postalCode) {

        public static Address of(
                @Nullable String street, @Nullable String city, @Nullable String region, @Nullable String postalCode) {
            return new Address(Plain.text(street), Plain.text(city), Plain.text(region), Plain.code(postalCode));
        }
    }
}
