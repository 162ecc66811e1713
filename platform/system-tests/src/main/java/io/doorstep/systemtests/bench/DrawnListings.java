package io.doorstep.systemtests.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// As many listings as are wanted, each drawn from a real sale nearby: the same number is the same listing in each run.
final class DrawnListings {

    private static final double NEARBY_DEGREES = 0.01;

    private final List<String> columns;
    private final List<String> sales;

    DrawnListings(List<String> lines) {
        this.columns = Arrays.asList(lines.getFirst().split(","));
        this.sales = lines.subList(1, lines.size());
    }

    /// Says where it looked when there are none.
    static Optional<DrawnListings> find() throws IOException {
        Path file = Path.of(System.getenv().getOrDefault("DOORSTEP_LISTINGS", "../shared/data/king-county-sales.csv"));
        if (Files.notExists(file)) {
            System.err.println("Name a CSV file of listings in DOORSTEP_LISTINGS; there is none at " + file + ".");
            return Optional.empty();
        }
        return Optional.of(new DrawnListings(Files.readAllLines(file)));
    }

    DrawnListing get(int number) {
        SplittableRandom chance = new SplittableRandom(number);
        String[] cells = sales.get(chance.nextInt(sales.size())).split(",", -1);
        Map<String, String> sale = new LinkedHashMap<>();
        IntStream.range(0, cells.length).forEach(i -> sale.put(columns.get(i), cells[i]));
        int price = 100_000 + chance.nextInt(1_900_000);
        String reference = "N%08d".formatted(number);
        sale.put("id", reference);
        sale.put("price", String.valueOf(price));
        double latitude = nearby(sale, "lat", chance);
        double longitude = nearby(sale, "long", chance);
        Remarks remarks = Remarks.of(sale);
        return new DrawnListing(
                reference,
                price,
                latitude,
                longitude,
                Objects.requireNonNull(sale.get("zipcode")),
                remarks,
                "%s,%s,\"%s\"".formatted(String.join(",", sale.values()), remarks.title(), remarks.description()));
    }

    Stream<DrawnListing> first(int count) {
        return IntStream.range(0, count).mapToObj(this::get);
    }

    /// A file to import.
    Path file(int from, int count) throws IOException {
        Path file = Files.createTempFile("doorstep-listings", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.append(String.join(",", columns)).append(",title,description\n");
            for (int number = from; number < from + count; number++) {
                out.append(get(number).row()).append('\n');
            }
        }
        return file;
    }

    /// Up to a kilometre away: fifty homes at one address would be fifty times one home.
    private static double nearby(Map<String, String> sale, String column, SplittableRandom chance) {
        double there = Double.parseDouble(Objects.requireNonNull(sale.get(column)));
        String here = "%.6f".formatted(there + chance.nextDouble(-NEARBY_DEGREES, NEARBY_DEGREES));
        sale.put(column, here);
        return Double.parseDouble(here);
    }
}
