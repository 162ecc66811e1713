package io.doorstep.property.search.filter;

import io.doorstep.property.listing.Position;
import org.apache.lucene.util.SloppyMath;

/// Around a point.
///
/// @param radiusKm kilometres, above 0 to 500
public record Circle(Position center, double radiusKm) {

    /// When nobody says how far «near» is.
    public static final double NEAR_KM = 5;

    /// From the middle, to ten metres.
    public double kilometresTo(Position place) {
        double metres =
                SloppyMath.haversinMeters(center.latitude(), center.longitude(), place.latitude(), place.longitude());
        return Math.round(metres / 10) / 100.0;
    }
}
