package io.doorstep.leadcrm.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who somebody is, apart from how to reach them.
///
/// @param name in one piece, as it is written on a letter
public record PersonDetails(
        @Nullable String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate) {

    private static final int LONGEST_NAME = 1_000;

    /// How many parts of a name there are, and of several as many how long it is.
    int completeness() {
        long parts =
                Stream.of(name, givenName, familyName).filter(Objects::nonNull).count();
        String whole = wholeName();
        return (int) parts * LONGEST_NAME + (whole == null ? 0 : whole.length());
    }

    /// The name in one piece, made of its parts when it was not given so.
    public @Nullable String wholeName() {
        if (name != null) {
            return name;
        }
        String joined =
                Stream.of(givenName, familyName).flatMap(Stream::ofNullable).collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }
}
