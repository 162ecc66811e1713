package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.MergeRule.Preference;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two people became one.
///
/// @param unmergedAt when they became two again; absent as long as they are one
public record PastMerge(
        UUID id,
        UUID survivorId,
        UUID mergedId,
        Preference preference,
        PersonDetails before,
        PersonDetails after,
        Instant mergedAt,
        @Nullable UUID mergedBy,
        @Nullable String mergedByName,
        @Nullable Instant unmergedAt) {

    /// Who the survivor is without the merge: what was changed by hand since then stays.
    PersonDetails detailsWithout(PersonDetails now) {
        boolean sameName = Objects.equals(now.name(), after.name())
                && Objects.equals(now.givenName(), after.givenName())
                && Objects.equals(now.familyName(), after.familyName());
        PersonDetails named = sameName ? before : now;
        PersonDetails born = Objects.equals(now.birthDate(), after.birthDate()) ? before : now;
        return new PersonDetails(named.name(), named.givenName(), named.familyName(), born.birthDate());
    }
}
