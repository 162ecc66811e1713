package io.doorstep.property.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// X-PR-7
class LikenessTests {

    private static final Position HERE = new Position(-122.2, 47.5);
    private static final Position NEXT_DOOR = new Position(-122.2, 47.5001);
    private static final Position ELSEWHERE = new Position(-122.2, 47.51);

    /// X-PR-7
    @ParameterizedTest
    @CsvSource({
        "12 Elm Street, 12 ELM ST.",
        "'12 Elm Street, Apt. 4', 12 elm st #4",
        "'200 North Ocean Boulevard, Unit 7B', 200 N Ocean Blvd Apt 7b",
        "5 Rue de l’Église, 5 rue de l'eglise"
    })
    void oneAddressInTwoSpellingsIsOne(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    /// X-PR-7
    @Test
    void unitsOfOneBuildingAreDifferentHomes() {
        assertThat(Likeness.of(home("12 Elm St #4", HERE, 2, 80), home("12 Elm St #5", HERE, 2, 80)))
                .isEmpty();
        assertThat(Likeness.of(home("12 Elm St", HERE, 2, 80), home("12 Elm St #5", HERE, 2, 80)))
                .isPresent();
    }

    /// X-PR-7
    @Test
    void moreSignsAreALikelierPair() {
        int byAddress = score(home("12 Elm St", null, 2, 80), home("12 Elm Street", null, 3, 120));
        int byAll = score(home("12 Elm St", HERE, 2, 80), home("12 Elm Street", NEXT_DOOR, 2, 81));
        int byPlace = score(home(null, HERE, 2, 80), home("12 Elm St", NEXT_DOOR, 2, 80));

        assertThat(byAll).isGreaterThan(byAddress);
        assertThat(byAddress).isGreaterThan(byPlace);
    }

    /// X-PR-7
    @Test
    void nearnessAloneOrAnotherPurposeMakesNoPair() {
        assertThat(Likeness.of(home(null, HERE, 2, 80), home(null, NEXT_DOOR, 3, 80)))
                .isEmpty();
        assertThat(Likeness.of(home(null, HERE, 2, 80), home(null, ELSEWHERE, 2, 80)))
                .isEmpty();
        Traits sold = home("12 Elm St", HERE, 2, 80);
        Traits let = new Traits(ListingPurpose.RENT, sold.type(), sold.address(), sold.place(), 2, 80.0);
        assertThat(Likeness.of(sold, let)).isEmpty();
    }

    private static int score(Traits one, Traits other) {
        return Likeness.of(one, other).orElseThrow().score();
    }

    private static @Nullable AddressKey key(@Nullable String line1) {
        return AddressKey.of(new Address(line1, "Seattle", "WA", "98178-1234", "US"))
                .orElse(null);
    }

    private static Traits home(@Nullable String line1, @Nullable Position place, int bedrooms, double area) {
        return new Traits(ListingPurpose.SALE, ListingType.HOUSE, key(line1), place, bedrooms, area);
    }
}
