package io.doorstep.property.duplicate;

import io.doorstep.property.listing.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/// How much two listings are alike, and by what.
///
/// @param score 0 to 100
/// @param reasons in plain words
record Likeness(int score, List<String> reasons) {

    private static final double METRES = 25;
    private static final double SAME_AREA = 0.02;
    private static final int BY_ADDRESS = 80;
    private static final int BY_PLACE_AND_MEASURES = 60;
    private static final int FURTHER_SIGN = 10;

    /// @return empty when they are two homes, as far as one can tell
    static Optional<Likeness> of(Traits one, Traits other) {
        if (one.purpose() != other.purpose()) {
            return Optional.empty();
        }
        AddressKey here = one.address();
        AddressKey there = other.address();
        boolean near = near(one.place(), other.place());
        boolean measures = measures(one, other);
        if (here != null && there != null) {
            return here.building().equals(there.building())
                    ? inOneBuilding(here, there, near, measures)
                    : Optional.empty();
        }
        return near && measures
                ? Optional.of(new Likeness(
                        BY_PLACE_AND_MEASURES, List.of("They stand within 25 metres", "They have the same measures")))
                : Optional.empty();
    }

    private static Optional<Likeness> inOneBuilding(AddressKey here, AddressKey there, boolean near, boolean measures) {
        boolean sameUnit = Objects.equals(here.unit(), there.unit());
        boolean unitUnknown = here.unit() == null || there.unit() == null;
        if (!sameUnit && !(unitUnknown && measures)) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        reasons.add(sameUnit ? "They have the same address" : "They are in the same building, and one names no unit");
        int score = sameUnit ? BY_ADDRESS : BY_PLACE_AND_MEASURES;
        if (near) {
            reasons.add("They stand within 25 metres");
            score += FURTHER_SIGN;
        }
        if (measures) {
            reasons.add("They have the same measures");
            score += sameUnit ? FURTHER_SIGN : 0;
        }
        return Optional.of(new Likeness(score, reasons));
    }

    private static boolean near(@Nullable Position one, @Nullable Position other) {
        return one != null
                && other != null
                && SloppyMath.haversinMeters(one.latitude(), one.longitude(), other.latitude(), other.longitude())
                        <= METRES;
    }

    private static boolean measures(Traits one, Traits other) {
        Double here = one.livingArea();
        Double there = other.livingArea();
        return one.type() == other.type()
                && one.bedrooms() != null
                && one.bedrooms().equals(other.bedrooms())
                && here != null
                && there != null
                && Math.abs(here - there) <= SAME_AREA * Math.max(here, there);
    }
}
