package io.doorstep.property.search;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import io.doorstep.property.listing.Position;
import io.doorstep.property.listing.TimeOnMarket;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The sales of King County and the rooms of New York, as an import would bring them in.
public final class RealListings {

    static final Path FOLDER = Path.of("../../shared/data");

    private static final double SQUARE_FOOT = 0.09290304;

    private RealListings() {}

    public static List<ListingSnapshot> kingCounty() throws IOException {
        List<CSVRecord> rows = rows("king-county-sales.csv");
        return IntStream.range(0, rows.size())
                .mapToObj(i -> house(i, rows.get(i)))
                .toList();
    }

    /// When each of them was sold, in the same order.
    public static List<Instant> kingCountySales() throws IOException {
        return rows("king-county-sales.csv").stream()
                .map(row -> LocalDate.parse(row.get("date").substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant())
                .toList();
    }

    /// Every third, since each title has a meaning to be computed.
    static List<ListingSnapshot> newYork() throws IOException {
        List<CSVRecord> rows = rows("nyc-listings.csv");
        return IntStream.range(0, rows.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(i -> night(i, rows.get(i)))
                .toList();
    }

    private static ListingSnapshot house(int number, CSVRecord row) {
        int bedrooms = Integer.parseInt(row.get("bedrooms"));
        List<String> features = new ArrayList<>();
        add(features, "waterfront", row, "waterfront", 1);
        add(features, "view", row, "view", 1);
        add(features, "basement", row, "sqft_basement", 1);
        add(features, "renovated", row, "yr_renovated", 1);
        add(features, "excellent condition", row, "condition", 5);
        add(features, "high quality", row, "grade", 10);
        add(features, "multi-storey", row, "floors", 2);
        ListingFacts facts = new ListingFacts(
                row.get("id") + "-" + number,
                null,
                null,
                ListingType.HOUSE,
                ListingPurpose.SALE,
                Money.ofMajor(new BigDecimal(row.get("price")), "USD"),
                bedrooms,
                Double.parseDouble(row.get("bathrooms")),
                area(row.get("sqft_living")),
                area(row.get("sqft_lot")),
                Integer.parseInt(row.get("yr_built")),
                new Address(null, null, null, row.get("zipcode"), "US"),
                place(row.get("long"), row.get("lat")),
                features,
                List.of(),
                Map.of());
        return snapshot(
                number,
                bedrooms + " bed, " + row.get("bathrooms") + " bath house in " + row.get("zipcode"),
                true,
                facts);
    }

    private static ListingSnapshot night(int number, CSVRecord row) {
        ListingFacts facts = new ListingFacts(
                "NY-" + number,
                row.get("name"),
                null,
                row.get("room type").startsWith("Entire") ? ListingType.APARTMENT : ListingType.ROOM,
                ListingPurpose.RENT,
                Money.ofMajor(new BigDecimal(row.get("price")), "USD"),
                null,
                null,
                null,
                null,
                null,
                Address.UNKNOWN,
                place(row.get("longitude"), row.get("latitude")),
                List.of(),
                List.of(),
                Map.of());
        return snapshot(number, row.get("name"), false, facts);
    }

    private static ListingSnapshot snapshot(int number, String title, boolean titleMade, ListingFacts facts) {
        Instant created = Instant.ofEpochSecond(1_700_000_000L + number);
        return new ListingSnapshot(
                new ListingId(new UUID(7, number)),
                0,
                ListingStatus.PUBLISHED,
                title,
                titleMade,
                facts,
                new TimeOnMarket(created, created, Duration.ZERO),
                List.of(),
                created,
                created);
    }

    private static void add(List<String> features, String feature, CSVRecord row, String column, double least) {
        if (Double.parseDouble(row.get(column)) >= least) {
            features.add(feature);
        }
    }

    private static double area(String squareFeet) {
        return Math.round(Double.parseDouble(squareFeet) * SQUARE_FOOT * 100) / 100.0;
    }

    private static Position place(String longitude, String latitude) {
        return new Position(Double.parseDouble(longitude), Double.parseDouble(latitude));
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
