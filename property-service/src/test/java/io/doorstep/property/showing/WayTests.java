package io.doorstep.property.showing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.listing.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayTests {

    private static final Position OFFICE = new Position(-122.33, 47.60);

    @Test
    void placesOnOneLineAreVisitedAlongIt() {
        List<Position> line = List.of(north(3), north(1), north(4), north(2));

        assertThat(Way.along(OFFICE, line)).containsExactly(1, 3, 0, 2);
        assertThat(Way.along(null, line)).isIn(List.of(1, 3, 0, 2), List.of(2, 0, 3, 1));
    }

    @Test
    void onePlaceIsTheWholeWay() {
        assertThat(Way.along(null, List.of(OFFICE))).containsExactly(0);
        assertThat(Way.along(OFFICE, List.of(OFFICE, OFFICE))).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void noOtherOrderIsShorter() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<Position> places = IntStream.range(0, 6)
                    .mapToObj(_ -> new Position(-122 + random.nextDouble(), 47 + random.nextDouble()))
                    .toList();

            double shortest = orders(6).stream()
                    .mapToDouble(order -> length(OFFICE, places, order))
                    .min()
                    .orElseThrow();

            assertThat(length(OFFICE, places, Way.along(OFFICE, places))).isLessThan(shortest + 0.001);
        }
    }

    @Test
    void aDozenPlacesAreEachVisitedOnce() {
        Random random = new Random(3);
        List<Position> places = IntStream.range(0, Way.MOST)
                .mapToObj(_ -> new Position(-122 + random.nextDouble(), 47 + random.nextDouble()))
                .toList();

        assertThat(Way.along(null, places))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, Way.MOST).boxed().toList());
    }

    private static Position north(int kilometres) {
        return new Position(-122.33, 47.60 + kilometres / 111.0);
    }

    private static double length(@Nullable Position from, List<Position> places, List<Integer> order) {
        double sum = 0;
        Position here = from;
        for (int place : order) {
            sum += here == null ? 0 : Way.metres(here, places.get(place));
            here = places.get(place);
        }
        return sum;
    }

    private static List<List<Integer>> orders(int count) {
        if (count == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> order : orders(count - 1)) {
            for (int place = 0; place < count; place++) {
                List<Integer> longer = new ArrayList<>(order);
                longer.add(place, count - 1);
                orders.add(longer);
            }
        }
        return orders;
    }
}
