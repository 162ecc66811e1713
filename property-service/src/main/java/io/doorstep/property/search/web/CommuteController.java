package io.doorstep.property.search.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.commute.Commute;
import io.doorstep.property.search.commute.FindReach;
import io.doorstep.property.search.commute.Reach;
import io.doorstep.property.search.commute.TravelMode;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Makes the area of a commute, to be shown, changed and searched in as one that was drawn.
@RestController
class CommuteController {

    private static final int MOST_MINUTES = 120;

    private final FindReach findReach;

    CommuteController(FindReach findReach) {
        this.findReach = findReach;
    }

    /// @param area GeoJSON
    /// @param polygon the same, as the parameter `polygon` of a search
    /// @param basis whether by the roads, or as the crow flies where nobody knows them
    record CommuteResponse(Area area, String polygon, Reach.Basis basis) {

        record Area(String type, List<List<List<Double>>> coordinates) {}

        static CommuteResponse of(Reach reach) {
            List<List<Double>> ring = reach.ring().stream()
                    .map(corner -> List.of(corner.longitude(), corner.latitude()))
                    .toList();
            String corners = reach.ring().stream()
                    .map(corner -> corner.longitude() + "," + corner.latitude())
                    .collect(Collectors.joining(";"));
            return new CommuteResponse(new Area("Polygon", List.of(ring)), corners, reach.basis());
        }
    }

    /// From where a place is reached in time.
    ///
    /// @param to `latitude,longitude`, such as of work or a school
    /// @param minutes 1 to 120
    @GetMapping("/api/v1/properties/search/commute")
    @RequiresPermission("property:read")
    CommuteResponse findCommute(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "30") int minutes,
            @RequestParam(defaultValue = "CAR") TravelMode by) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw Problems.unprocessable(
                    "minutes_out_of_range", "minutes is %d, allowed is 1 to %d.".formatted(minutes, MOST_MINUTES));
        }
        Position place = Shapes.point("to", to);
        return CommuteResponse.of(findReach.find(new Commute(place, by, minutes)));
    }
}
