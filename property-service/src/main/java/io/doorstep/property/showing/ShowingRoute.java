package io.doorstep.property.showing;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.commute.TravelMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The homes of a day in the order that is the shortest way, and when to be where.
///
/// @param kilometres of the whole way, as the crow flies
/// @param endsAt when the last showing is over
record ShowingRoute(List<Stop> stops, double kilometres, Instant endsAt) {

    private static final double METRES_OF_KM = 1_000;
    private static final double TENTHS = 10;
    private static final double SECONDS_OF_HOUR = 3_600;

    /// One home on the way.
    ///
    /// @param kilometres from the stop before, as the crow flies
    /// @param travelMinutes from the stop before, at the usual pace
    record Stop(
            UUID propertyId,
            String reference,
            String title,
            Address address,
            double kilometres,
            long travelMinutes,
            Instant arrivesAt,
            Instant leavesAt) {}

    /// @param homes each with its place
    /// @param from where the way begins; absent to begin at whichever home is best
    /// @param each how long one home is shown
    static ShowingRoute along(
            List<ListingSnapshot> homes, @Nullable Position from, TravelMode by, Instant start, Duration each) {
        List<Position> places = homes.stream().map(ShowingRoute::place).toList();
        List<Stop> stops = new ArrayList<>();
        double metres = 0;
        Instant now = start;
        Position here = from;
        for (int home : Way.along(from, places)) {
            Position there = places.get(home);
            double distance = here == null ? 0 : Way.metres(here, there);
            Duration travel = travel(distance, by);
            Instant arrival = now.plus(travel);
            stops.add(stop(homes.get(home), distance, travel, arrival, each));
            metres += distance;
            now = arrival.plus(each);
            here = there;
        }
        return new ShowingRoute(List.copyOf(stops), kilometres(metres), now);
    }

    private static Stop stop(ListingSnapshot home, double metres, Duration travel, Instant arrival, Duration each) {
        return new Stop(
                home.id().value(),
                home.reference(),
                home.title(),
                home.facts().address(),
                kilometres(metres),
                travel.toMinutes(),
                arrival,
                arrival.plus(each));
    }

    /// In whole minutes, rather late than early.
    private static Duration travel(double metres, TravelMode by) {
        double seconds = metres / METRES_OF_KM / by.kilometresAnHour() * SECONDS_OF_HOUR;
        return Duration.ofMinutes(
                (long) Math.ceil(seconds / Duration.ofMinutes(1).toSeconds()));
    }

    private static double kilometres(double metres) {
        return Math.round(metres / METRES_OF_KM * TENTHS) / TENTHS;
    }

    private static Position place(ListingSnapshot home) {
        return Objects.requireNonNull(home.facts().location(), "Homes without a place were refused");
    }
}
