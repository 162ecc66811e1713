package io.doorstep.property.search;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.filter.FilterParameters;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.sentence.Understanding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A question as somebody wrote it, with what it asks for and, by that alone, which listings should come.
record WrittenQuestion(
        String text,
        Map<String, String> asks,
        @Nullable Pattern title,
        @Nullable Circle where) {

    static List<String> lines(String file) throws IOException {
        try (InputStream in = WrittenQuestion.class.getResourceAsStream("/search/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    /// @param line `question | what it asks for | what its title may say | latitude,longitude,kilometres`
    static WrittenQuestion of(String line) {
        String[] parts = line.split("\\s\\|\\s");
        Map<String, String> asks = new TreeMap<>();
        for (String one : parts[1].strip().split(" ")) {
            if (one.contains("=")) {
                asks.put(one.split("=")[0], one.split("=")[1].replace('_', ' '));
            }
        }
        return new WrittenQuestion(
                parts[0].strip(),
                asks,
                parts.length > 2 && !parts[2].strip().equals("-")
                        ? Pattern.compile(parts[2].strip(), Pattern.CASE_INSENSITIVE)
                        : null,
                parts.length > 3 && !parts[3].strip().equals("-") ? circle(parts[3].strip()) : null);
    }

    private static Circle circle(String text) {
        double[] numbers =
                Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
        return new Circle(new Position(numbers[1], numbers[0]), numbers[2]);
    }

    /// Exactly what it asks for was read, whatever words are left.
    boolean isUnderstoodAs(Understanding understanding) {
        Map<String, String> read = new TreeMap<>();
        FilterParameters.of(understanding.filter(), understanding.order(), List.of())
                .forEach((name, value) -> read.put(name, plain(value)));
        Map<String, String> wanted = new TreeMap<>();
        asks.forEach((name, value) -> wanted.put(name, plain(value)));
        return read.equals(wanted);
    }

    private static String plain(Object value) {
        return value.toString().replaceAll("[\\[\\]']", "").replace(", ", ",").replace('-', ' ');
    }

    /// @param isIn tells whether a listing lies in a place of that name
    boolean fits(ListingSnapshot listing, BiPredicate<ListingSnapshot, String> isIn) {
        return asks.entrySet().stream().allMatch(ask -> fits(listing, ask.getKey(), ask.getValue(), isIn))
                && (title == null
                        || title.matcher(listing.title()).find()
                        || where != null && where.kilometresTo(listing.facts().location()) <= where.radiusKm());
    }

    private boolean fits(
            ListingSnapshot listing, String name, String value, BiPredicate<ListingSnapshot, String> isIn) {
        return switch (name) {
            case "type" -> listing.type() == ListingType.valueOf(value) || title != null && value.equals("TOWNHOUSE");
            case "purpose" -> listing.purpose() == ListingPurpose.valueOf(value);
            case "place" -> title != null || isIn.test(listing, value);
            case "features" -> title != null || has(listing).containsAll(Arrays.asList(value.split(",")));
            case "withoutFeatures" -> !has(listing).contains(value);
            case "near" ->
                circle(value + "," + asks.get("radiusKm"))
                                .kilometresTo(listing.facts().location())
                        <= Double.parseDouble(asks.get("radiusKm"));
            case "radiusKm", "sort" -> true;
            default -> measures(listing, name, Double.parseDouble(value));
        };
    }

    private static Set<String> has(ListingSnapshot listing) {
        return FeatureNames.withImplied(listing.features());
    }

    private static boolean measures(ListingSnapshot listing, String name, double bound) {
        Measure measure = Arrays.stream(Measure.values())
                .filter(one -> name.substring(3).equals(one.words()))
                .findFirst()
                .orElseThrow();
        Double value = measure.of(listing.facts());
        if (value == null) {
            return true;
        }
        return name.startsWith("min") ? value >= bound : value <= bound;
    }

    /// The best ten: any that fit, or the first ones where an order was asked for.
    Set<ListingSnapshot> best(List<ListingSnapshot> fitting) {
        SearchOrder order = SearchOrder.of(asks.getOrDefault("sort", "")).orElse(null);
        if (order == null || fitting.size() <= 10) {
            return Set.copyOf(fitting);
        }
        Comparator<ListingSnapshot> by = Comparator.comparingDouble(listing -> place(listing, order));
        double tenth = fitting.stream()
                .sorted(by)
                .skip(9)
                .findFirst()
                .map(listing -> place(listing, order))
                .orElseThrow();
        return fitting.stream()
                .filter(listing -> place(listing, order) <= tenth)
                .collect(Collectors.toSet());
    }

    private double place(ListingSnapshot listing, SearchOrder order) {
        Measure measure = order.measure();
        if (measure == null) {
            return circle(asks.get("near") + "," + asks.get("radiusKm"))
                    .kilometresTo(listing.facts().location());
        }
        Double value = measure.of(listing.facts());
        double known = value == null ? Double.MAX_VALUE : value;
        return order.descending() ? -known : known;
    }
}
