package io.doorstep.property.openhouse;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingVisibility;
import io.doorstep.property.listing.Money;
import io.doorstep.property.listing.Picture;
import io.doorstep.property.openhouse.KeepOpenHouses.Opening;
import io.doorstep.property.openhouse.KeepOpenHouses.Stretch;
import io.doorstep.property.openhouse.OpenHouseOutcome.Full;
import io.doorstep.property.openhouse.OpenHouseOutcome.Kept;
import io.doorstep.property.openhouse.OpenHouseOutcome.NoSuchListing;
import io.doorstep.property.openhouse.OpenHouseOutcome.NoSuchOpenHouse;
import io.doorstep.property.openhouse.OpenHouseOutcome.Overlaps;
import io.doorstep.property.openhouse.OpenHouseOutcome.Past;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenHouseController {

    private static final String PATH = "/api/v1/properties/open-houses";
    private static final String OF_ONE = "/api/v1/properties/{id}/open-houses";
    private static final String SORT = "startsAt";
    private static final Duration USUALLY_AHEAD = Duration.ofDays(14);

    private final KeepOpenHouses keepOpenHouses;
    private final Cursors cursors;
    private final InstantSource clock;

    OpenHouseController(KeepOpenHouses keepOpenHouses, Cursors cursors, InstantSource clock) {
        this.keepOpenHouses = keepOpenHouses;
        this.cursors = cursors;
        this.clock = clock;
    }

    /// Homes that are open, by time. A page can be short and yet not the last.
    ///
    /// @param from now when absent
    /// @param to two weeks after that when absent
    @GetMapping(PATH)
    @RequiresPermission("property:read")
    Page<OpenHouseItem> listOpenHouses(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Instant begin = Objects.requireNonNullElseGet(from, clock::instant);
        Instant end = Objects.requireNonNullElseGet(to, () -> begin.plus(USUALLY_AHEAD));
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.EARLIEST);
        Stretch stretch = keepOpenHouses.listBetween(audiences(), begin, end, after, Limits.of(limit));
        return new Page<>(
                stretch.openings().stream().map(OpenHouseItem::of).toList(),
                stretch.next().map(next -> cursors.encode(SORT, next)).orElse(null));
    }

    /// When one home is open, by time; also when it was.
    @GetMapping(OF_ONE)
    @RequiresPermission("property:read")
    Page<OpenHouseView> listOpenHousesOfProperty(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.EARLIEST);
        return Page.cut(
                keepOpenHouses
                        .listOf(new ListingId(id), ListingVisibility.of(Caller.current()), audiences(), after, size + 1)
                        .orElseThrow(() -> Problems.notFound("property", id)),
                size,
                last -> cursors.encode(SORT, new TimePlace(last.startsAt(), last.id())));
    }

    @PostMapping(OF_ONE)
    @RequiresPermission("property:write")
    ResponseEntity<OpenHouseView> addOpenHouse(@PathVariable UUID id, @Valid @RequestBody OpenHouseRequest request) {
        return answer(keepOpenHouses.add(new ListingId(id), request.draft()), HttpStatus.CREATED);
    }

    @GetMapping(PATH + "/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<OpenHouseView> getOpenHouse(@PathVariable UUID id) {
        return keepOpenHouses
                .find(id)
                .map(openHouse -> answer(openHouse, HttpStatus.OK))
                .orElseThrow(() -> missing(id));
    }

    @PutMapping(PATH + "/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<OpenHouseView> changeOpenHouse(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody OpenHouseRequest request) {
        return answer(
                keepOpenHouses.change(id, request.draft(), version -> ETags.check(ifMatch, version)), HttpStatus.OK);
    }

    @DeleteMapping(PATH + "/{id}")
    @RequiresPermission("property:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeOpenHouse(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        boolean removed = keepOpenHouses.remove(id, version -> {
            if (ifMatch != null) {
                ETags.check(ifMatch, version);
            }
        });
        if (!removed) {
            throw missing(id);
        }
    }

    private static Set<Audience> audiences() {
        return ListingVisibility.isOfTheBusiness(Caller.current())
                ? EnumSet.allOf(Audience.class)
                : EnumSet.of(Audience.PUBLIC);
    }

    private static ResponseEntity<OpenHouseView> answer(OpenHouseOutcome outcome, HttpStatus status) {
        return switch (outcome) {
            case Kept(var openHouse) -> answer(openHouse, status);
            case NoSuchListing(var id) -> throw Problems.notFound("property", id);
            case NoSuchOpenHouse(var id) -> throw missing(id);
            case Overlaps _ ->
                throw Problems.conflict(
                        "open_house_overlaps", "The home is open at that time already; change that one.");
            case Past _ ->
                throw Problems.unprocessable("open_house_past", "It would be over already: endsAt is in the future.");
            case Full(var most) ->
                throw Problems.conflict(
                        "too_many_open_houses", "The home has %d open houses; remove old ones first.".formatted(most));
        };
    }

    private static ResponseEntity<OpenHouseView> answer(OpenHouseView openHouse, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH + "/" + openHouse.id()))
                .eTag(ETags.of(openHouse.version()))
                .body(openHouse);
    }

    private static RuntimeException missing(UUID id) {
        return Problems.notFound("open house", id);
    }

    /// An open house with what one wants to know of the home before going there.
    record OpenHouseItem(
            OpenHouseView openHouse,
            String reference,
            String title,
            @Nullable Money price,
            Address address,
            @Nullable String picture) {

        static OpenHouseItem of(Opening opening) {
            ListingSnapshot home = opening.listing();
            return new OpenHouseItem(
                    opening.openHouse(),
                    home.reference(),
                    home.title(),
                    home.facts().price(),
                    home.facts().address(),
                    home.media().stream().map(Picture::url).findFirst().orElse(null));
        }
    }
}
