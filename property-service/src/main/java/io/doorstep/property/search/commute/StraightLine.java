package io.doorstep.property.search.commute;

import io.doorstep.property.listing.Position;
import io.doorstep.property.search.commute.Reach.Basis;
import java.util.ArrayList;
import java.util.List;

/// All around as far as one gets as the crow flies.
final class StraightLine {

    private static final int CORNERS = 48;
    private static final double KM_OF_DEGREE = 111.195;
    private static final double NEAREST_TO_POLE = 0.01;
    private static final double HOUR = 60;

    private StraightLine() {}

    static Reach of(Commute commute) {
        double kilometres = commute.by().kilometresAnHour() * commute.minutes() / HOUR;
        double north = kilometres / KM_OF_DEGREE;
        double east = north
                / Math.max(NEAREST_TO_POLE, Math.cos(Math.toRadians(commute.to().latitude())));
        List<Position> ring = new ArrayList<>();
        for (int corner = 0; corner < CORNERS; corner++) {
            double angle = 2 * Math.PI * corner / CORNERS;
            ring.add(new Position(
                    bounded(commute.to().longitude() + east * Math.cos(angle), 180),
                    bounded(commute.to().latitude() + north * Math.sin(angle), 90)));
        }
        ring.add(ring.getFirst());
        return new Reach(ring, Basis.STRAIGHT_LINE);
    }

    private static double bounded(double degrees, double most) {
        return Math.clamp(degrees, -most, most);
    }
}
