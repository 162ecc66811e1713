package io.doorstep.property.listing.web;

import io.doorstep.property.listing.Position;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/// A GeoJSON point.
///
/// @param coordinates longitude, then latitude
public record PointField(
        @NotNull @Pattern(regexp = "Point") String type,
        @NotNull @LongitudeLatitude List<Double> coordinates) {

    public static PointField of(Position position) {
        return new PointField("Point", List.of(position.longitude(), position.latitude()));
    }

    public Position position() {
        return new Position(coordinates.get(0), coordinates.get(1));
    }
}
