package io.doorstep.property.showing;

import io.doorstep.property.listing.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/// The shortest way along some places, each once: all orders are weighed (Held and Karp), which a dozen places allow.
final class Way {

    static final int MOST = 12;

    private Way() {}

    /// @param from where the way begins; absent to begin at whichever place is best
    /// @param places at most [#MOST]
    /// @return their numbers, in the order in which to go there
    static List<Integer> along(@Nullable Position from, List<Position> places) {
        int count = places.size();
        int all = 1 << count;
        double[][] shortest = new double[all][count];
        int[][] before = new int[all][count];
        for (double[] row : shortest) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (int place = 0; place < count; place++) {
            shortest[1 << place][place] = from == null ? 0 : metres(from, places.get(place));
        }
        for (int seen = 1; seen < all; seen++) {
            for (int last = 0; last < count; last++) {
                for (int next = 0; next < count; next++) {
                    if ((seen & 1 << next) == 0) {
                        double length = shortest[seen][last] + metres(places.get(last), places.get(next));
                        if (length < shortest[seen | 1 << next][next]) {
                            shortest[seen | 1 << next][next] = length;
                            before[seen | 1 << next][next] = last;
                        }
                    }
                }
            }
        }
        return readBack(shortest[all - 1], before);
    }

    private static List<Integer> readBack(double[] ends, int[][] before) {
        int last = 0;
        for (int place = 1; place < ends.length; place++) {
            last = ends[place] < ends[last] ? place : last;
        }
        List<Integer> order = new ArrayList<>();
        int seen = before.length - 1;
        while (seen != 0) {
            order.add(last);
            int earlier = before[seen][last];
            seen &= ~(1 << last);
            last = earlier;
        }
        Collections.reverse(order);
        return order;
    }

    static double metres(Position one, Position other) {
        return SloppyMath.haversinMeters(one.latitude(), one.longitude(), other.latitude(), other.longitude());
    }
}
