package io.doorstep.property.valuation;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.RealListings;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexAnswer.Hit;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.ListingSource;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.SloppyMath;

/// The homes that were sold in King County in a year, each known from the day of its sale on.
final class KingCountySales {

    /// A degree of latitude is a little more than this; what is further off is not measured.
    private static final double KM_OF_DEGREE = 110;

    private final List<Sale> sales;
    private final Map<ListingId, Sale> byId = new HashMap<>();

    KingCountySales() throws IOException {
        List<ListingSnapshot> homes = RealListings.kingCounty();
        List<Instant> days = RealListings.kingCountySales();
        sales = IntStream.range(0, homes.size())
                .mapToObj(i -> new Sale(homes.get(i), Home.of(homes.get(i)), days.get(i)))
                .toList();
        sales.forEach(sale -> byId.put(sale.listing().id(), sale));
    }

    record Sale(ListingSnapshot listing, Home home, Instant at) {

        long price() {
            return Objects.requireNonNull(listing.facts().price(), "Each was sold for something")
                    .amount();
        }

        Position place() {
            return Objects.requireNonNull(home.place(), "Each is somewhere");
        }

        double pricePerSquareMetre() {
            return price() / home().requiredSize();
        }
    }

    /// Every so many of those that were sold from a day on.
    List<Sale> sample(Instant from, int every) {
        List<Sale> later =
                sales.stream().filter(sale -> !sale.at().isBefore(from)).toList();
        return IntStream.range(0, later.size())
                .filter(i -> i % every == 0)
                .mapToObj(later::get)
                .toList();
    }

    /// What was sold around a home before it, as the search would find it.
    List<Evidence> evidenceFor(Sale subject) {
        Home home = subject.home();
        return Surroundings.list(new Before(subject), home, Set.of(ListingStatus.SOLD)).stream()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .map(sale -> Evidence.sold(sale.listing(), sale.at(), sale.price(), home, subject.at()))
                .toList();
    }

    /// The ten nearest that were sold before, whatever their size.
    List<Sale> nearestTen(Sale subject) {
        List<Near> near = near(subject, new Circle(subject.place(), 5));
        List<Near> enough = near.size() >= 10 ? near : near(subject, new Circle(subject.place(), 100));
        return enough.stream().limit(10).map(Near::sale).toList();
    }

    private record Near(Sale sale, double metres) {}

    private List<Near> near(Sale subject, Circle circle) {
        double degrees = circle.radiusKm() / KM_OF_DEGREE;
        Position center = circle.center();
        return sales.stream()
                .filter(sale -> sale.at().isBefore(subject.at()))
                .filter(sale -> Math.abs(sale.place().latitude() - center.latitude()) <= degrees)
                .map(sale -> new Near(sale, metres(sale.place(), center)))
                .filter(near -> near.metres() <= circle.radiusKm() * 1_000)
                .sorted(Comparator.comparingDouble(Near::metres))
                .toList();
    }

    private static double metres(Position one, Position other) {
        return SloppyMath.haversinMeters(one.latitude(), one.longitude(), other.latitude(), other.longitude());
    }

    /// All that was sold before one of them.
    private final class Before implements ListingSource {

        private final Sale subject;

        Before(Sale subject) {
            this.subject = subject;
        }

        @Override
        public IndexAnswer search(IndexQuestion question) {
            Circle circle = Objects.requireNonNull(question.filter().near(), "Comparables are near something");
            Range sizes = Objects.requireNonNull(question.filter().ranges().get(Measure.LIVING_AREA));
            List<Sale> matching = near(subject, circle).stream()
                    .map(Near::sale)
                    .filter(sale ->
                            question.filter().types().contains(sale.listing().type()))
                    .filter(sale -> within(sizes, sale.home().requiredSize()))
                    .toList();
            List<Hit> hits = matching.stream()
                    .limit(question.limit())
                    .map(sale -> new Hit(sale.listing().id().value(), List.of()))
                    .toList();
            return new IndexAnswer(hits, matching.size(), matching.size() > hits.size(), Map.of(), Map.of());
        }

        private static boolean within(Range range, double value) {
            return value >= Objects.requireNonNull(range.min()) && value <= Objects.requireNonNull(range.max());
        }

        @Override
        public boolean isUsed(String word) {
            throw new UnsupportedOperationException("Nobody asks sales for words");
        }

        @Override
        public Optional<String> findPlace(String name, boolean exactly) {
            throw new UnsupportedOperationException("Nobody asks sales for places by name");
        }
    }
}
