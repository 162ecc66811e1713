package io.doorstep.leadcrm.duplicate.likeness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the names say.
final class NameEvidence {

    private static final double ALIKE = 0.92;
    private static final double SWAPPED = 0.9;
    private static final double NEAR = 0.82;
    private static final double LEAST_CHANCE = 0.002;

    private final Frequencies frequencies;

    NameEvidence(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /// @param sameHome whether both live at one address, where a surname is shared by other people too
    List<Evidence> weigh(Description a, Description b, boolean sameHome) {
        List<Evidence> straight = new ArrayList<>(2);
        if (a.givenName() != null && b.givenName() != null) {
            straight.add(given(a.givenName(), b.givenName()));
        }
        if (a.familyName() != null && b.familyName() != null) {
            straight.add(family(a.familyName(), b.familyName(), sameHome));
        }
        Evidence swapped = swapped(a, b);
        return swapped != null && swapped.bits() > bits(straight) ? List.of(swapped) : straight;
    }

    private Evidence given(String a, String b) {
        if (a.equals(b)) {
            return Sign.SAME_GIVEN_NAME.at(frequencies.chance(Trait.GIVEN_NAME, a));
        }
        double likeness = Spelling.likeness(a, b);
        if (likeness >= ALIKE) {
            return Sign.LIKE_GIVEN_NAME.at(chanceOfAlike(Trait.GIVEN_NAME, a));
        }
        return (likeness >= NEAR ? Sign.NEAR_GIVEN_NAME : Sign.OTHER_GIVEN_NAME).usual();
    }

    private Evidence family(String a, String b, boolean sameHome) {
        if (a.equals(b)) {
            return sameHome
                    ? Sign.SAME_FAMILY_NAME_AT_HOME.usual()
                    : Sign.SAME_FAMILY_NAME.at(frequencies.chance(Trait.FAMILY_NAME, a));
        }
        double likeness = Spelling.likeness(a, b);
        if (likeness >= ALIKE) {
            return Sign.LIKE_FAMILY_NAME.at(chanceOfAlike(Trait.FAMILY_NAME, a));
        }
        return (likeness >= NEAR ? Sign.NEAR_FAMILY_NAME : Sign.OTHER_FAMILY_NAME).usual();
    }

    private double chanceOfAlike(Trait trait, String value) {
        return Math.max(LEAST_CHANCE, 2 * frequencies.chance(trait, value));
    }

    private @Nullable Evidence swapped(Description a, Description b) {
        if (a.givenName() == null || a.familyName() == null || b.givenName() == null || b.familyName() == null) {
            return null;
        }
        boolean fits = Spelling.likeness(a.givenName(), b.familyName()) >= SWAPPED
                && Spelling.likeness(a.familyName(), b.givenName()) >= SWAPPED;
        return fits
                ? Sign.NAMES_SWAPPED.at(frequencies.chance(Trait.GIVEN_NAME, a.givenName())
                        * frequencies.chance(Trait.FAMILY_NAME, a.familyName()))
                : null;
    }

    private static double bits(List<Evidence> evidence) {
        return evidence.stream().mapToDouble(Evidence::bits).sum();
    }
}
