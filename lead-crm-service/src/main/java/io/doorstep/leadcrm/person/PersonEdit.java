package io.doorstep.leadcrm.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to change of a person; absent fields stay.
///
/// @param addresses all of them, in the place of those that we have
public record PersonEdit(
        @Nullable String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable List<PostalAddress> addresses) {

    /// A name in one piece that was not given follows its parts.
    PersonDetails applyTo(PersonDetails known) {
        String given = givenName == null ? known.givenName() : givenName;
        String family = familyName == null ? known.familyName() : familyName;
        boolean partsChange = givenName != null || familyName != null;
        String whole = name == null && !partsChange ? known.name() : name;
        return new PersonDetails(whole, given, family, birthDate == null ? known.birthDate() : birthDate);
    }
}
