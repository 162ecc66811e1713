package io.doorstep.leadcrm.duplicate.likeness;

import io.doorstep.leadcrm.duplicate.likeness.Description.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the addresses say: of all of both, the two that fit best.
final class AddressEvidence {

    private static final double ALIKE = 0.92;
    private static final double CITY_ALIKE = 0.9;

    private final Frequencies frequencies;

    AddressEvidence(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    List<Evidence> weigh(List<Address> all, List<Address> others) {
        return all.stream()
                .flatMap(one -> others.stream().map(other -> weigh(one, other)))
                .max(Comparator.comparingDouble(
                        found -> found.stream().mapToDouble(Evidence::bits).sum()))
                .orElse(List.of());
    }

    private List<Evidence> weigh(Address a, Address b) {
        List<Evidence> found = new ArrayList<>(4);
        if (a.street() != null && b.street() != null) {
            found.add(street(a.street(), b.street()));
        }
        if (a.postalCode() != null && b.postalCode() != null) {
            found.add(postalCode(a.postalCode(), b.postalCode()));
        }
        if (a.city() != null && b.city() != null) {
            boolean samePostalCode = a.postalCode() != null && a.postalCode().equals(b.postalCode());
            found.add(city(a.city(), b.city(), samePostalCode));
        } else if (a.region() != null && b.region() != null) {
            found.add(region(a.region(), b.region()));
        }
        return found;
    }

    private Evidence street(String a, String b) {
        if (a.equals(b)) {
            return Sign.SAME_STREET.at(frequencies.chance(Trait.STREET, a));
        }
        StreetLine one = StreetLine.of(a);
        StreetLine other = StreetLine.of(b);
        if (Spelling.likeness(one.street(), other.street()) < ALIKE) {
            return Sign.OTHER_STREET.usual();
        }
        return (one.mayHaveNumberOf(other) ? Sign.LIKE_STREET : Sign.SAME_STREET_OTHER_NUMBER).usual();
    }

    private Evidence postalCode(String a, String b) {
        if (a.equals(b)) {
            return Sign.SAME_POSTAL_CODE.at(frequencies.chance(Trait.POSTAL_CODE, a));
        }
        return (Spelling.oneSlipApart(a, b) ? Sign.LIKE_POSTAL_CODE : Sign.OTHER_POSTAL_CODE).usual();
    }

    /// Whoever has one postal code has one city, as a rule: that says nothing more.
    private Evidence city(String a, String b, boolean samePostalCode) {
        if (a.equals(b)) {
            return samePostalCode
                    ? Sign.SAME_CITY_OF_POSTAL_CODE.usual()
                    : Sign.SAME_CITY.at(frequencies.chance(Trait.CITY, a));
        }
        return (Spelling.likeness(a, b) >= CITY_ALIKE ? Sign.LIKE_CITY : Sign.OTHER_CITY).usual();
    }

    private Evidence region(String a, String b) {
        return a.equals(b) ? Sign.SAME_REGION.at(frequencies.chance(Trait.REGION, a)) : Sign.OTHER_REGION.usual();
    }
}
