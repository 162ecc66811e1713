package io.doorstep.property.search.filter;

import io.doorstep.property.listing.Position;

/// Around a point.
///
/// @param radiusKm kilometres, above 0 to 500
public record Circle(Position center, double radiusKm) {

    /// When nobody says how far «near» is.
    public static final double NEAR_KM = 5;
}
