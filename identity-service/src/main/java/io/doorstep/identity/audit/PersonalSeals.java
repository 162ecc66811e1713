package io.doorstep.identity.audit;

import org.jspecify.annotations.Nullable;

/// How the parts of an entry that can leave it are sealed.
///
/// @param changes what was and became
/// @param origin from where the actor came
record PersonalSeals(PartSeal changes, PartSeal origin) {

    /// @param seal in the chain, for good
    /// @param salt without which nobody can try out what the part was; leaves with it
    /// @param removed says, sealed, that the part has left
    record PartSeal(
            String seal, @Nullable String salt, @Nullable String removed) {}
}
