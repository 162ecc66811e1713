package io.doorstep.property.duplicate;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.duplicate.DuplicateRows.Pair;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/duplicates")
class DuplicateController {

    private static final String SORT = "-score";
    private static final Pair BEGINNING = new Pair(Ids.LAST, Ids.LAST, Integer.MAX_VALUE, List.of());

    private final DuplicateRows duplicates;
    private final CompareListings compareListings;
    private final ListingReader listings;
    private final Cursors cursors;
    private final InstantSource clock;

    DuplicateController(
            DuplicateRows duplicates,
            CompareListings compareListings,
            ListingReader listings,
            Cursors cursors,
            InstantSource clock) {
        this.duplicates = duplicates;
        this.compareListings = compareListings;
        this.listings = listings;
        this.cursors = cursors;
        this.clock = clock;
    }

    /// Pairs that may be one home, the likeliest first.
    @GetMapping
    @RequiresPermission("property:write")
    Page<DuplicateResponse> listDuplicates(
            @RequestParam(defaultValue = "0") @Min(0) @Max(100) int minScore,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Limits.of(limit);
        Page<Pair> page = Page.cut(duplicates.list(minScore, placeOf(cursor), size + 1), size, this::cursorBehind);
        Map<UUID, OneOfTwo> known = describe(page.items().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList());
        return new Page<>(
                page.items().stream()
                        .flatMap(pair -> DuplicateResponse.of(pair, known).stream())
                        .toList(),
                page.nextCursor());
    }

    /// They are two homes; nobody is asked about them again.
    @DeleteMapping("/{a}/{b}")
    @RequiresPermission("property:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismissDuplicate(@PathVariable UUID a, @PathVariable UUID b) {
        if (!duplicates.dismiss(a, b, clock.instant())) {
            throw Problems.notFound("duplicate", a + "/" + b);
        }
    }

    /// Which listings a home that is about to be added may be already.
    @PostMapping("/check")
    @RequiresPermission("property:write")
    CheckResponse checkDuplicates(@Valid @RequestBody CheckRequest home) {
        List<CompareListings.Alike> alike = compareListings.listAlike(home.traits());
        Map<UUID, OneOfTwo> known =
                describe(alike.stream().map(one -> one.listing().value()).toList());
        return new CheckResponse(alike.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.listing().value()))
                        .map(listing -> new Candidate(
                                listing, one.likeness().score(), one.likeness().reasons())))
                .toList());
    }

    private Map<UUID, OneOfTwo> describe(List<UUID> ids) {
        Map<UUID, OneOfTwo> known = new HashMap<>();
        for (ListingSnapshot listing :
                listings.listByIds(ids.stream().map(ListingId::new).toList())) {
            known.put(listing.id().value(), OneOfTwo.of(listing));
        }
        return known;
    }

    private Pair placeOf(@Nullable String cursor) {
        if (cursor == null) {
            return BEGINNING;
        }
        List<String> keys = cursors.decode(cursor, SORT);
        return new Pair(
                UUID.fromString(keys.get(1)), UUID.fromString(keys.get(2)), Integer.parseInt(keys.get(0)), List.of());
    }

    private String cursorBehind(Pair last) {
        return cursors.encode(
                SORT,
                List.of(
                        String.valueOf(last.score()),
                        last.first().toString(),
                        last.second().toString()));
    }

    /// @param score 0 to 100
    record Candidate(OneOfTwo property, int score, List<String> reasons) {}

    /// @param candidates the likeliest first
    record CheckResponse(List<Candidate> candidates) {}
}
