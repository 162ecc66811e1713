package io.doorstep.property.listing;

/// A point on the earth, WGS 84, in the order of GeoJSON.
///
/// @param longitude degrees, -180 to 180
/// @param latitude degrees, -90 to 90
public record Position(double longitude, double latitude) {

    public Position {
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("Longitude is -180 to 180, latitude -90 to 90");
        }
    }
}
