package io.doorstep.property.search.web;

import io.doorstep.property.listing.Position;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the corners of a polygon as GeoJSON writes it (RFC 7946), bare or as the geometry of a feature.
final class GeoJsonPolygon {

    private GeoJsonPolygon() {}

    static List<Position> corners(String json) {
        JsonNode shape = read(json);
        JsonNode geometry = shape.path("type").asString("").equals("Feature") ? shape.path("geometry") : shape;
        JsonNode rings = geometry.path("coordinates");
        if (!geometry.path("type").asString("").equals("Polygon") || rings.size() != 1) {
            throw Shapes.refused("polygon", "is GeoJSON of type Polygon with one ring and no holes");
        }
        List<Position> corners = new ArrayList<>();
        for (JsonNode point : rings.get(0)) {
            if (point.size() < 2 || !point.get(0).isNumber() || !point.get(1).isNumber()) {
                throw Shapes.refused("polygon", "has corners of two numbers: [longitude, latitude]");
            }
            corners.add(Shapes.position(
                    "polygon", point.get(0).asDouble(), point.get(1).asDouble()));
        }
        return corners;
    }

    private static JsonNode read(String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw Shapes.refused("polygon", "is neither longitude,latitude;… nor GeoJSON that can be read");
        }
    }
}
