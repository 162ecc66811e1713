package io.doorstep.property.search.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.search.ClusterListings;
import io.doorstep.property.search.filter.Box;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.index.Cluster;
import io.doorstep.property.search.index.Grid;
import io.doorstep.property.search.index.IndexState;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClusterController {

    private static final double MOST_CELLS = 10_000;
    private static final int CLOSEST = 22;

    private final ClusterListings clusterListings;
    private final FieldParameters fields;

    ClusterController(ClusterListings clusterListings, FieldParameters fields) {
        this.clusterListings = clusterListings;
        this.fields = fields;
    }

    /// @param center GeoJSON: the middle of where they stand
    /// @param bbox west, south, east, north of all that they span
    /// @param listingId the one, where there is only one
    record ClusterResponse(
            long count,
            Point center,
            List<Double> bbox,
            @Nullable UUID listingId) {

        record Point(String type, List<Double> coordinates) {}

        static ClusterResponse of(Cluster cluster) {
            Box box = cluster.box();
            return new ClusterResponse(
                    cluster.count(),
                    new Point(
                            "Point",
                            List.of(
                                    cluster.center().longitude(),
                                    cluster.center().latitude())),
                    List.of(
                            box.southWest().longitude(),
                            box.southWest().latitude(),
                            box.northEast().longitude(),
                            box.northEast().latitude()),
                    cluster.listing());
        }
    }

    /// @param total of all listings in them; those without a place are nowhere
    /// @param index whether the newest writes are counted
    record ClustersResponse(List<ClusterResponse> clusters, long total, IndexState index) {}

    @GetMapping("/api/v1/properties/search/clusters")
    @RequiresPermission("property:read")
    ClustersResponse clusterListings(
            @RequestParam(defaultValue = "10") int zoom,
            @Valid @ParameterObject @ModelAttribute SearchParameters parameters,
            @Parameter(
                            name = "fields",
                            in = ParameterIn.QUERY,
                            required = false,
                            description = FieldParameters.DESCRIPTION,
                            example = FieldParameters.EXAMPLE)
                    @RequestParam(required = false)
                    MultiValueMap<String, String> all) {
        ListingFilter filter =
                parameters.filter(StatusChoice.of(parameters.status())).withFields(fields.read(all));
        if (zoom < 0 || zoom > CLOSEST) {
            throw Problems.unprocessable(
                    "zoom_out_of_range", "zoom is %d, allowed is 0 to %d.".formatted(zoom, CLOSEST));
        }
        Box box = filter.box();
        if (box == null || new Grid(zoom).cellsIn(box) > MOST_CELLS) {
            throw Problems.unprocessable(
                    "map_too_large",
                    "Clusters are made for a bbox of at most 10,000 cells. Send a smaller bbox or a smaller zoom.");
        }
        ClusterListings.Clusters found = clusterListings.cluster(filter, zoom);
        return new ClustersResponse(
                found.clusters().stream().map(ClusterResponse::of).toList(),
                found.clusters().stream().mapToLong(Cluster::count).sum(),
                found.state());
    }
}
