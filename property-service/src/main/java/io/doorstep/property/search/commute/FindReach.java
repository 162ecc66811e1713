package io.doorstep.property.search.commute;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.Position;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says from where a commute takes no longer than it may: by the roads, or as the crow flies where nobody knows them.
@Component
public class FindReach {

    private static final int REMEMBERED = 1_000;
    private static final Duration KEPT = Duration.ofDays(1);

    /// To ten metres, so that a place that is clicked on again is the same place.
    private static final double PLACE = 1e4;

    private final RoadNetwork roads;
    private final Cache<Asked, Reach> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(KEPT).build();

    FindReach(RoadNetwork roads) {
        this.roads = roads;
    }

    private record Asked(UUID tenant, Commute commute) {}

    public Reach find(Commute wanted) {
        Commute commute = new Commute(
                new Position(
                        rounded(wanted.to().longitude()), rounded(wanted.to().latitude())),
                wanted.by(),
                wanted.minutes());
        Asked asked = new Asked(Tenancy.current(), commute);
        Reach known = remembered.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        Optional<Reach> found = roads.reach(commute);
        found.ifPresent(reach -> remembered.put(asked, reach));
        return found.orElseGet(() -> StraightLine.of(commute));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PLACE) / PLACE;
    }
}
