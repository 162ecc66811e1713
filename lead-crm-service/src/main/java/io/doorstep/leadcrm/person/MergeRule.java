package io.doorstep.leadcrm.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose name and birth date survive when two people become one.
///
/// @param nameOf whose name the caller chose
/// @param birthDateOf whose birth date the caller chose
public record MergeRule(
        Preference preference,
        @Nullable UUID nameOf,
        @Nullable UUID birthDateOf) {

    /// What decides where the caller did not choose.
    public enum Preference {
        MOST_COMPLETE,
        MOST_RECENT
    }

    /// Whether the caller chose only among the two.
    boolean speaksOf(UUID survivor, UUID merged) {
        return (nameOf == null || nameOf.equals(survivor) || nameOf.equals(merged))
                && (birthDateOf == null || birthDateOf.equals(survivor) || birthDateOf.equals(merged));
    }
}
