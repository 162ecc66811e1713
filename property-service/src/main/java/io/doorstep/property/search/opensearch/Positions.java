package io.doorstep.property.search.opensearch;

import io.doorstep.property.listing.Position;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Places on a map as the engine writes them.
final class Positions {

    private Positions() {}

    static Map<String, Double> of(Position position) {
        return Map.of("lat", position.latitude(), "lon", position.longitude());
    }

    static Position of(JsonNode position) {
        return new Position(position.at("/lon").asDouble(), position.at("/lat").asDouble());
    }
}
