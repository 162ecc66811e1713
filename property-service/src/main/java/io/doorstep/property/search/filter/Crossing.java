package io.doorstep.property.search.filter;

import io.doorstep.property.listing.Position;
import java.util.List;

/// Tells whether the edge of a polygon crosses itself, so that nobody could say what is in it.
public final class Crossing {

    private Crossing() {}

    /// @param ring whose last corner is its first
    public static boolean isIn(List<Position> ring) {
        int edges = ring.size() - 1;
        for (int one = 0; one < edges; one++) {
            for (int other = one + 2; other < edges; other++) {
                boolean neighbours = one == 0 && other == edges - 1;
                if (!neighbours && cross(ring.get(one), ring.get(one + 1), ring.get(other), ring.get(other + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean cross(Position a, Position b, Position c, Position d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(Position from, Position to, Position point) {
        return Math.signum((to.longitude() - from.longitude()) * (point.latitude() - from.latitude())
                - (to.latitude() - from.latitude()) * (point.longitude() - from.longitude()));
    }
}
