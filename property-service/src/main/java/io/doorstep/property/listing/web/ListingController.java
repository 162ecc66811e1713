package io.doorstep.property.listing.web;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.fairhousing.FairHousing;
import io.doorstep.property.listing.AddListing;
import io.doorstep.property.listing.ChangeListing;
import io.doorstep.property.listing.ListListings;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingOrder;
import io.doorstep.property.listing.ListingPages;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.ListingVisibility;
import io.doorstep.property.listing.RecordView;
import io.doorstep.property.listing.RemoveListing;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/properties")
class ListingController {

    private final AddListing addListing;
    private final ChangeListing changeListing;
    private final RemoveListing removeListing;
    private final ListingReader reader;
    private final ListingPages pages;
    private final RecordView recordView;
    private final FairHousing fairHousing;
    private final ListingPatch patches;
    private final ListingVisibility visibility;
    private final Cursors cursors;

    ListingController(
            AddListing addListing,
            ChangeListing changeListing,
            RemoveListing removeListing,
            ListingReader reader,
            ListingPages pages,
            RecordView recordView,
            FairHousing fairHousing,
            ListingPatch patches,
            ListingVisibility visibility,
            Cursors cursors) {
        this.addListing = addListing;
        this.changeListing = changeListing;
        this.removeListing = removeListing;
        this.reader = reader;
        this.pages = pages;
        this.recordView = recordView;
        this.fairHousing = fairHousing;
        this.patches = patches;
        this.visibility = visibility;
        this.cursors = cursors;
    }

    @PostMapping
    @RequiresPermission("property:write")
    ResponseEntity<ListingResponse> add(@Valid @RequestBody ListingRequest request) {
        ListingStatus status = request.status() == null ? ListingStatus.DRAFT : request.status();
        return ListingAnswers.added(addListing.add(request.facts(), status), fairHousing);
    }

    /// @param clientId to whom the caller shows it, so that the client's report has it
    @GetMapping("/{id}")
    @RequiresPermission("property:read")
    ResponseEntity<ListingResponse> get(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID clientId) {
        Caller caller = Caller.current();
        if (clientId != null && !RecordView.maySayClient(caller)) {
            throw Problems.forbidden("client_not_yours_to_name", "Only the business says to whom it shows a listing.");
        }
        ListingSnapshot found = visible(id);
        recordView.record(caller, found.id(), clientId);
        return ListingAnswers.found(visibility.curtain(caller).apply(found));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<ListingResponse> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ListingRequest.class)))
                    @RequestBody
                    JsonNode patch) {
        ListingSnapshot current = visible(id);
        ETags.check(ifMatch, current.version());
        ListingRequest wanted = patches.apply(current, patch);
        ListingStatus status = wanted.status() == null ? current.status() : wanted.status();
        return ListingAnswers.changed(
                changeListing.change(current.id(), current.version(), wanted.facts(), status), fairHousing);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<Void> remove(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        ListingSnapshot current = visible(id);
        if (ifMatch != null) {
            ETags.check(ifMatch, current.version());
        }
        return ListingAnswers.removed(removeListing.remove(current.id(), ifMatch == null ? null : current.version()));
    }

    @GetMapping
    @RequiresPermission("property:read")
    Page<ListingResponse> list(
            @RequestParam(required = false) @Nullable Set<ListingStatus> status,
            @RequestParam(required = false) @Nullable ListingType type,
            @RequestParam(required = false) @Nullable ListingPurpose purpose,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable Long minPrice,
            @RequestParam(required = false) @Nullable Long maxPrice,
            @RequestParam(required = false) @Nullable Instant updatedSince,
            @RequestParam(defaultValue = "-createdAt") String sort,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        ListingOrder order = ListingOrder.of(sort).orElseThrow(() -> unknownOrder(sort));
        var filter =
                new ListListings.Filter(seen(status), type, purpose, reference, minPrice, maxPrice, updatedSince, null);
        int size = Limits.of(limit);
        List<ListingSnapshot> found = pages.list(filter, order, after(cursor, order), size + 1);
        return Page.cut(found, size, last -> cursorAfter(last, order))
                .map(visibility.curtain(Caller.current()))
                .map(ListingResponse::of);
    }

    private ListingSnapshot visible(UUID id) {
        Set<ListingStatus> allowed = ListingVisibility.of(Caller.current());
        return reader.find(new ListingId(id))
                .filter(listing -> allowed.contains(listing.status()))
                .orElseThrow(() -> Problems.notFound("property", id));
    }

    private static Set<ListingStatus> seen(@Nullable Set<ListingStatus> wanted) {
        Set<ListingStatus> allowed = ListingVisibility.of(Caller.current());
        if (wanted == null || wanted.isEmpty()) {
            return allowed;
        }
        Set<ListingStatus> both = EnumSet.copyOf(wanted);
        both.retainAll(allowed);
        return both;
    }

    private ListListings.@Nullable After after(@Nullable String cursor, ListingOrder order) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursors.decode(cursor, order.parameter());
        return new ListListings.After(keys.get(0), UUID.fromString(keys.get(1)));
    }

    private String cursorAfter(ListingSnapshot last, ListingOrder order) {
        return cursors.encode(
                order.parameter(), List.of(order.keyOf(last), last.id().toString()));
    }

    private static RuntimeException unknownOrder(String sort) {
        return Problems.unprocessable(
                "unknown_sort",
                "sort is " + sort + ", allowed are createdAt, updatedAt, price (with - for descending) and reference.");
    }
}
