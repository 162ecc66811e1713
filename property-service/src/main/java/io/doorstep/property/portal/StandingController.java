package io.doorstep.property.portal;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.BulkAnswer;
import io.doorstep.kit.web.BulkItem;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.ListListings;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingVisibility;
import io.doorstep.property.portal.ListStandings.Stretch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StandingController {

    private static final String SORT = "portal-listings";

    private final ListStandings listStandings;
    private final ChooseListings chooseListings;
    private final Cursors cursors;

    StandingController(ListStandings listStandings, ChooseListings chooseListings, Cursors cursors) {
        this.listStandings = listStandings;
        this.chooseListings = chooseListings;
        this.cursors = cursors;
    }

    /// Where the published listings stand at a portal. A page can be short and yet not the last.
    @GetMapping(PortalController.PATH + "/{id}/listings")
    @RequiresPermission("property:read")
    Page<PortalStanding> listPortalListings(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Standing standing,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        refuseVisitors();
        Stretch stretch = listStandings
                .listAt(id, standing, place(cursor), Limits.of(limit))
                .orElseThrow(() -> PortalController.missing(id));
        return new Page<>(stretch.standings(), cursor(stretch.next()));
    }

    /// Where one listing stands at every portal.
    @GetMapping("/api/v1/properties/{id}/portals")
    @RequiresPermission("property:read")
    List<PortalStanding> listPortalsOfProperty(@PathVariable UUID id) {
        refuseVisitors();
        return listStandings.listOf(new ListingId(id)).orElseThrow(() -> Problems.notFound("property", id));
    }

    /// Gives a portal some listings, withholds them from it, or leaves them to its rule.
    @PostMapping(PortalController.PATH + "/{id}/choices")
    @RequiresPermission("property:write")
    BulkAnswer choosePortalListings(@PathVariable UUID id, @Valid @RequestBody ChoicesRequest request) {
        Set<ListingId> wanted = new LinkedHashSet<>();
        request.propertyIds().forEach(property -> wanted.add(new ListingId(property)));
        Set<ListingId> found =
                chooseListings.choose(id, request.choice(), wanted).orElseThrow(() -> PortalController.missing(id));
        return BulkAnswer.of(wanted.stream()
                .map(listing -> found.contains(listing) ? chosen(listing) : unknown(listing))
                .toList());
    }

    /// Notes what a portal says became of a listing.
    @PostMapping(PortalController.PATH + "/{id}/listings/{propertyId}/report")
    @RequiresPermission("property:write")
    PortalStanding notePortalReport(
            @PathVariable UUID id, @PathVariable UUID propertyId, @Valid @RequestBody ReportRequest report) {
        return chooseListings
                .report(id, new ListingId(propertyId), report.state(), report.reason(), report.url())
                .orElseThrow(() -> Problems.notFound("portal or property", id + ", " + propertyId));
    }

    private ListListings.@Nullable After place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursors.decode(cursor, SORT);
        return new ListListings.After(keys.get(0), UUID.fromString(keys.get(1)));
    }

    private @Nullable String cursor(ListListings.@Nullable After place) {
        return place == null
                ? null
                : cursors.encode(SORT, List.of(place.key(), place.id().toString()));
    }

    private static BulkItem chosen(ListingId listing) {
        return new BulkItem(listing.value(), HttpStatus.OK.value(), null);
    }

    private static BulkItem unknown(ListingId listing) {
        var problem = Problems.notFound("property", listing.value());
        return new BulkItem(listing.value(), HttpStatus.NOT_FOUND.value(), problem.getBody());
    }

    /// Where a business shows its listings is its own affair.
    private static void refuseVisitors() {
        if (!ListingVisibility.isOfTheBusiness(Caller.current())) {
            throw Problems.forbidden("members_only", "Portals are for those who work for the business.");
        }
    }

    /// @param choice absent to leave them to what the portal is given as a rule
    record ChoicesRequest(
            @Nullable Choice choice,
            @NotEmpty @Size(max = 500) List<@NotNull UUID> propertyIds) {}

    /// @param reason why the portal does not show it
    /// @param url where the portal shows it
    record ReportRequest(
            @NotNull Reported state,
            @Nullable @Size(max = 1000) String reason,

            @Nullable @Size(max = 2000) @Pattern(regexp = "https?://\\S+", message = "must be a web address")
            String url) {}
}
