package io.doorstep.property.search.web;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingVisibility;
import io.doorstep.property.search.FindSimilar;
import io.doorstep.property.search.LikenessReason;
import io.doorstep.property.search.filter.ListingFilter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SimilarController {

    private static final int USUAL = 6;

    private final FindSimilar findSimilar;
    private final ListingVisibility visibility;

    SimilarController(FindSimilar findSimilar, ListingVisibility visibility) {
        this.findSimilar = findSimilar;
        this.visibility = visibility;
    }

    /// @param reasons what it has in common with the one that was asked about
    record SimilarItem(SearchItem listing, List<LikenessReason> reasons) {}

    record SimilarResponse(List<SimilarItem> items) {}

    @GetMapping("/api/v1/properties/{id}/similar")
    @RequiresPermission("property:read")
    SimilarResponse listSimilar(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable @Min(1) @Max(20) Integer limit) {
        UnaryOperator<ListingSnapshot> curtain = visibility.curtain(Caller.current());
        return findSimilar
                .find(new ListingId(id), ListingVisibility.of(Caller.current()), limit == null ? USUAL : limit)
                .map(found -> new SimilarResponse(found.stream()
                        .map(one -> new SimilarItem(
                                SearchItem.of(curtain.apply(one.listing()), ListingFilter.ANYTHING), one.reasons()))
                        .toList()))
                .orElseThrow(() -> Problems.notFound("property", id));
    }
}
