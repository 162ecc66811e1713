package io.doorstep.property.showing;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingVisibility;
import io.doorstep.property.listing.web.PointField;
import io.doorstep.property.search.commute.TravelMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ShowingRouteController {

    private static final int USUAL_MINUTES = 30;

    private final ListingReader listings;

    ShowingRouteController(ListingReader listings) {
        this.listings = listings;
    }

    /// Plans a day of showings: the homes in the order that is the shortest way, with the time of each.
    @PostMapping("/api/v1/properties/showing-routes")
    @RequiresPermission("property:read")
    ShowingRoute planShowings(@Valid @RequestBody RouteRequest request) {
        if (!ListingVisibility.isOfTheBusiness(Caller.current())) {
            throw Problems.forbidden("members_only", "Showings are planned by those who work for the business.");
        }
        List<ListingId> wanted =
                request.propertyIds().stream().distinct().map(ListingId::new).toList();
        List<ListingSnapshot> homes = listings.listByIds(wanted);
        refuseUnknown(wanted, homes);
        refuseWithoutPlace(homes);
        return ShowingRoute.along(
                homes,
                request.from() == null ? null : request.from().position(),
                Objects.requireNonNullElse(request.by(), TravelMode.CAR),
                request.startsAt(),
                Duration.ofMinutes(Objects.requireNonNullElse(request.minutesEach(), USUAL_MINUTES)));
    }

    private static void refuseUnknown(List<ListingId> wanted, List<ListingSnapshot> homes) {
        Set<ListingId> known = homes.stream().map(ListingSnapshot::id).collect(Collectors.toSet());
        wanted.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(missing -> {
            throw Problems.notFound("property", missing);
        });
    }

    private static void refuseWithoutPlace(List<ListingSnapshot> homes) {
        String without = homes.stream()
                .filter(home -> home.facts().location() == null)
                .map(ListingSnapshot::reference)
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            throw Problems.unprocessable(
                    "location_missing", "Nobody knows where these are: %s. Add their location.".formatted(without));
        }
    }

    /// @param from where the way begins; absent to begin at whichever home is best
    /// @param minutesEach how long one home is shown, 30 when absent
    record RouteRequest(
            @NotNull @Size(min = 1, max = Way.MOST) List<@NotNull UUID> propertyIds,
            @NotNull Instant startsAt,
            @Nullable @Valid PointField from,
            @Nullable @Min(5) @Max(240) Integer minutesEach,
            @Nullable TravelMode by) {}
}
