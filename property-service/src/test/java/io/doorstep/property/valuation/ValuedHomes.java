package io.doorstep.property.valuation;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Position;
import io.doorstep.property.listing.TimeOnMarket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Homes of a street for tests, and what they were sold for.
final class ValuedHomes {

    static final Instant TODAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Home OURS = aHome(100.0, 3, List.of());

    private static final double METRE = 1 / 111_195.0;

    private ValuedHomes() {}

    static Home aHome(@Nullable Double livingArea, @Nullable Integer bedrooms, List<String> features) {
        return Home.of(listing(0, ListingType.HOUSE, 0, livingArea, null, bedrooms, features));
    }

    static Home aPlot(double lotArea) {
        return Home.of(listing(0, ListingType.LAND, 0, null, lotArea, null, List.of()));
    }

    static Evidence sold(int number, double livingArea, @Nullable Integer bedrooms, long price, String... features) {
        return sold(number, OURS, ListingType.HOUSE, livingArea, null, bedrooms, price, 30, features);
    }

    static Evidence soldPlot(int number, double lotArea, long price) {
        return sold(number, aPlot(lotArea), ListingType.LAND, null, lotArea, null, price, 30);
    }

    /// So many days ago.
    static Evidence soldBefore(int number, int days, double livingArea, long price) {
        return sold(number, OURS, ListingType.HOUSE, livingArea, null, 3, price, days);
    }

    static Evidence asked(int number, double livingArea, int bedrooms, long price) {
        return Evidence.asked(
                listing(number, ListingType.HOUSE, number * 50, livingArea, null, bedrooms, List.of()),
                TODAY,
                price,
                OURS);
    }

    private static Evidence sold(
            int number,
            Home ours,
            ListingType type,
            @Nullable Double livingArea,
            @Nullable Double lotArea,
            @Nullable Integer bedrooms,
            long price,
            int daysAgo,
            String... features) {
        return Evidence.sold(
                listing(number, type, number * 50, livingArea, lotArea, bedrooms, List.of(features)),
                TODAY.minus(Duration.ofDays(daysAgo)),
                price,
                ours,
                TODAY);
    }

    static ListingSnapshot listing(
            int number,
            ListingType type,
            double metresNorth,
            @Nullable Double livingArea,
            @Nullable Double lotArea,
            @Nullable Integer bedrooms,
            List<String> features) {
        ListingFacts facts = new ListingFacts(
                "R-" + number,
                null,
                null,
                type,
                ListingPurpose.SALE,
                null,
                bedrooms,
                null,
                livingArea,
                lotArea,
                null,
                Address.UNKNOWN,
                new Position(-122.3, 47.6 + metresNorth * METRE),
                features,
                List.of(),
                Map.of());
        return new ListingSnapshot(
                new ListingId(new UUID(7, number)),
                0,
                ListingStatus.SOLD,
                "Home " + number,
                true,
                facts,
                new TimeOnMarket(TODAY, null, Duration.ZERO),
                List.of(),
                TODAY,
                TODAY);
    }
}
