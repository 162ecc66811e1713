package io.doorstep.property.listing.web;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.property.listing.HistoryEntry;
import io.doorstep.property.listing.HistoryKind;
import io.doorstep.property.listing.ListingHistory;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingVisibility;
import io.doorstep.property.listing.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HistoryController {

    private static final String SORT = "happenedAt history";

    private final ListingReader reader;
    private final ListingHistory history;
    private final Cursors cursors;
    private final InstantSource clock;

    HistoryController(ListingReader reader, ListingHistory history, Cursors cursors, InstantSource clock) {
        this.reader = reader;
        this.history = history;
        this.cursors = cursors;
        this.clock = clock;
    }

    /// What it cost and how far along it was, from the beginning on.
    @GetMapping("/api/v1/properties/{id}/history")
    @RequiresPermission("property:read")
    HistoryResponse getHistory(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        ListingSnapshot listing = reader.find(new ListingId(id))
                .filter(found -> ListingVisibility.of(Caller.current()).contains(found.status()))
                .orElseThrow(() -> Problems.notFound("property", id));
        int size = Limits.of(limit);
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.EARLIEST);
        Page<HistoryEntry> page = Page.cut(
                history.list(listing.id(), after.at(), after.id(), size + 1),
                size,
                last -> cursors.encode(SORT, new TimePlace(last.at(), last.id())));
        return new HistoryResponse(
                listing.market().daysUntil(clock.instant()),
                listing.market().firstListedAt(),
                page.items().stream().map(EntryResponse::of).toList(),
                page.nextCursor());
    }

    /// @param daysOnMarket whole days on offer, all times together
    record HistoryResponse(
            long daysOnMarket,
            @Nullable Instant firstListedAt,
            List<EntryResponse> items,
            @Nullable String nextCursor) {}

    record EntryResponse(
            UUID id,
            Instant at,
            HistoryKind kind,
            @Nullable ListingStatus oldStatus,
            ListingStatus newStatus,
            @Nullable Money oldPrice,
            @Nullable Money newPrice) {

        static EntryResponse of(HistoryEntry entry) {
            return new EntryResponse(
                    entry.id(),
                    entry.at(),
                    entry.kind(),
                    entry.oldStatus(),
                    entry.newStatus(),
                    entry.oldPrice(),
                    entry.newPrice());
        }
    }
}
