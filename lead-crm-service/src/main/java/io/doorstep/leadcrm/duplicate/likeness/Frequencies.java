package io.doorstep.leadcrm.duplicate.likeness;

/// How often each value occurs among the people of a business.
public interface Frequencies {

    /// How many people there are.
    long people();

    long of(Trait trait, String value);

    /// How many people have any value.
    long ofAny(Trait trait);

    /// The chance that somebody has this value.
    default double chance(Trait trait, String value) {
        return trait.chance(of(trait, value), ofAny(trait));
    }
}
