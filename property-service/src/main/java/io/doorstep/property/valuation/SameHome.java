package io.doorstep.property.valuation;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Position;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/// Whether two listings offer one home, so that what is asked in one is not taken for what another is worth.
final class SameHome {

    private static final double METRES = 25;
    private static final double SAME_AREA = 0.02;

    private SameHome() {}

    static boolean are(ListingSnapshot one, ListingSnapshot other) {
        ListingFacts here = one.facts();
        ListingFacts there = other.facts();
        return one.type() == other.type()
                && near(here.location(), there.location())
                && same(Home.of(one).size(), Home.of(other).size())
                && agree(here.bedrooms(), there.bedrooms())
                && agree(line(here.address()), line(there.address()));
    }

    private static boolean near(@Nullable Position here, @Nullable Position there) {
        return here != null
                && there != null
                && SloppyMath.haversinMeters(here.latitude(), here.longitude(), there.latitude(), there.longitude())
                        <= METRES;
    }

    private static boolean same(@Nullable Double here, @Nullable Double there) {
        return here != null && there != null && Math.abs(here - there) <= SAME_AREA * Math.max(here, there);
    }

    /// What one of them does not say is no difference.
    private static boolean agree(@Nullable Object here, @Nullable Object there) {
        return here == null || there == null || Objects.equals(here, there);
    }

    private static @Nullable String line(Address address) {
        return address.line1() == null
                ? null
                : address.line1().replaceAll("\\W+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
