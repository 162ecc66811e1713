package io.doorstep.identity.audit;

import org.jspecify.annotations.Nullable;

/// How the parts of an entry that can leave it are sealed.
///
/// @param changes what was and became
/// @param origin from where the actor came
record PersonalSeals(PartSeal changes, PartSeal origin) {

    private static final PartSeal NONE = new PartSeal("", null, null);

    /// Of a row that was robbed of its seals: nothing holds with them.
    static final PersonalSeals MISSING = new PersonalSeals(NONE, NONE);

    /// @param seal in the chain, for good
    /// @param salt without which nobody can try out what the part was; leaves with it
    /// @param removed says, sealed, that the part has left
    record PartSeal(
            String seal, @Nullable String salt, @Nullable String removed) {}
}
