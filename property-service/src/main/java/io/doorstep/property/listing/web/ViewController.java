package io.doorstep.property.listing.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.kit.web.TimePlace;
import io.doorstep.property.listing.ClientView;
import io.doorstep.property.listing.ListViews;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ViewController {

    private static final String SORT = "-viewedAt";

    private final ListViews listViews;
    private final Cursors cursors;

    ViewController(ListViews listViews, Cursors cursors) {
        this.listViews = listViews;
        this.cursors = cursors;
    }

    /// What a known client opened, the newest first.
    @GetMapping("/api/v1/properties/views")
    @RequiresPermission("person:read")
    Page<ViewResponse> listViews(
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (clientId == null) {
            throw Problems.badRequest("client_missing", "Say as clientId whose views you want to see.");
        }
        int size = Limits.of(limit);
        TimePlace before = cursors.decode(cursor, SORT, TimePlace.LATEST);
        return Page.cut(
                        listViews.list(clientId, before, size + 1),
                        size,
                        last -> cursors.encode(SORT, new TimePlace(last.at(), last.id())))
                .map(ViewResponse::of);
    }

    record ViewResponse(UUID propertyId, String reference, String title, Instant viewedAt) {

        static ViewResponse of(ClientView view) {
            return new ViewResponse(view.listing().value(), view.reference(), view.title(), view.at());
        }
    }
}
