package io.doorstep.property.search.web;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingVisibility;
import io.doorstep.property.search.FindSimilar;
import io.doorstep.property.search.FindSimilar.Similar;
import io.doorstep.property.search.SearchListings;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Tells the assistant what it may say of listings; only our services ask it, and the gateway does not route it.
@Hidden
@RestController
class BriefingController {

    private static final int USUAL = 5;
    private static final int MOST = 10;
    private static final int MOST_ALIKE = 4;

    private final SearchListings searchListings;
    private final ListingReader listings;
    private final FindSimilar findSimilar;
    private final SearchQuestions questions;

    BriefingController(
            SearchListings searchListings, ListingReader listings, FindSimilar findSimilar, SearchQuestions questions) {
        this.searchListings = searchListings;
        this.listings = listings;
        this.findSimilar = findSimilar;
        this.questions = questions;
    }

    /// The best for a sentence and what is asked for beside it.
    @GetMapping("/internal/briefings")
    @RequiresPermission("property:read")
    WishBriefing briefOnWish(@Valid @ModelAttribute SearchParameters parameters) {
        ourService();
        int limit = parameters.limit() == null ? USUAL : Math.min(Limits.of(parameters.limit()), MOST);
        var answer = searchListings.search(
                questions.read(parameters, Map.of(), limit).withoutFacets());
        return WishBriefing.of(answer, questions.cursorAfter(answer));
    }

    /// One of them.
    ///
    /// @param similar how many that are like it are told too; none unless said, as finding them takes its time
    @GetMapping("/internal/briefings/{id}")
    @RequiresPermission("property:read")
    HomeBriefing briefOnHome(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable @Min(0) @Max(MOST_ALIKE) Integer similar) {
        Set<?> visible = ListingVisibility.of(ourService());
        return listings.find(new ListingId(id))
                .filter(listing -> visible.contains(listing.status()))
                .map(listing -> HomeBriefing.of(listing, alike(listing, similar == null ? 0 : similar)))
                .orElseThrow(() -> Problems.notFound("property", id));
    }

    private List<Similar> alike(ListingSnapshot listing, int limit) {
        return limit == 0 ? List.of() : findSimilar.list(listing, limit);
    }

    private static Caller ourService() {
        Caller caller = Caller.current();
        if (caller.kind() != Caller.Kind.SERVICE) {
            throw new AccessDeniedException("Not one of our services");
        }
        return caller;
    }
}
