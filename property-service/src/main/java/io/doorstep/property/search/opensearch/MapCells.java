package io.doorstep.property.search.opensearch;

import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Box;
import io.doorstep.property.search.index.Cluster;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Puts listings together that stand in the same cell of a map.
final class MapCells {

    private static final int MOST = 10_000;

    /// A cell is a quarter of a tile wide, which is a tile two zooms on.
    private static final int ZOOMS_ON = 2;

    private MapCells() {}

    static List<Cluster> of(Share share, UUID generation, IndexQuestion question, Words words, int zoom) {
        Map<String, Object> cells = Map.of(
                "geotile_grid",
                Map.of("field", Fields.LOCATION, "precision", zoom + ZOOMS_ON, "size", MOST),
                "aggs",
                Map.of(
                        "center",
                        Map.of("geo_centroid", Map.of("field", Fields.LOCATION)),
                        "box",
                        Map.of("geo_bounds", Map.of("field", Fields.LOCATION, "wrap_longitude", false)),
                        "listing",
                        ShareSearch.counted(Fields.ID, 1)));
        JsonNode answer = share.search(
                generation,
                Clauses.all(FilterClauses.of(question, words)),
                Map.of("size", 0, "aggs", Map.of("cells", cells)));
        List<Cluster> clusters = new ArrayList<>();
        answer.at("/aggregations/cells/buckets").forEach(cell -> clusters.add(cluster(cell)));
        clusters.sort(Comparator.comparingLong(Cluster::count).reversed().thenComparing(cluster -> cluster.center()
                .longitude()));
        return clusters;
    }

    private static Cluster cluster(JsonNode cell) {
        long count = cell.at("/doc_count").asLong();
        Position northWest = Positions.of(cell.at("/box/bounds/top_left"));
        Position southEast = Positions.of(cell.at("/box/bounds/bottom_right"));
        return new Cluster(
                count,
                Positions.of(cell.at("/center/location")),
                new Box(
                        new Position(northWest.longitude(), southEast.latitude()),
                        new Position(southEast.longitude(), northWest.latitude())),
                count == 1 ? UUID.fromString(cell.at("/listing/buckets/0/key").asString()) : null);
    }
}
