package io.doorstep.property.search.web;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingVisibility;
import io.doorstep.property.search.SearchAnswer;
import io.doorstep.property.search.SearchListings;
import io.doorstep.property.search.SearchQuestion;
import io.doorstep.property.search.filter.FilterParameters;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.sentence.Understanding;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

    private static final String CURSOR = "search";

    private final SearchListings searchListings;
    private final Cursors cursors;

    SearchController(SearchListings searchListings, Cursors cursors) {
        this.searchListings = searchListings;
        this.cursors = cursors;
    }

    @GetMapping("/api/v1/properties/search")
    @RequiresPermission("property:read")
    SearchResponse search(@Valid @ParameterObject @ModelAttribute SearchParameters parameters) {
        List<String> place = parameters.cursor() == null ? null : cursors.decode(parameters.cursor(), CURSOR);
        SearchOrder order = order(place == null ? parameters.sort() : place.getFirst());
        ListingFilter filter = parameters.filter(statuses(parameters.status()));
        if (order == SearchOrder.NEAREST && filter.near() == null && parameters.q() == null) {
            throw Problems.unprocessable("sort_needs_near", "sort=distance needs near=latitude,longitude.");
        }
        SearchAnswer answer = searchListings.search(new SearchQuestion(
                Objects.requireNonNullElse(parameters.q(), ""),
                filter,
                order,
                place == null ? null : place.subList(1, place.size()),
                Limits.of(parameters.limit()),
                Boolean.TRUE.equals(parameters.strict())));
        return response(answer);
    }

    private SearchResponse response(SearchAnswer answer) {
        Understanding understood = answer.understood();
        return new SearchResponse(
                answer.items().stream()
                        .map(listing -> SearchItem.of(listing, answer.near()))
                        .toList(),
                answer.total(),
                answer.lastKeys() == null ? null : cursor(answer.order(), answer.lastKeys()),
                answer.order().parameter(),
                FilterParameters.of(understood.filter(), understood.order(), understood.words()),
                answer.relaxed(),
                answer.facets());
    }

    private String cursor(SearchOrder order, List<String> keys) {
        return cursors.encode(CURSOR, List.of(order.parameter(), keys.get(0), keys.get(1)));
    }

    private static @Nullable SearchOrder order(@Nullable String sort) {
        return sort == null
                ? null
                : SearchOrder.of(sort)
                        .orElseThrow(() -> Problems.unprocessable(
                                "unknown_sort", "sort is " + sort + ", allowed are " + SearchOrder.parameters() + "."));
    }

    /// What is published, unless somebody who may see more asks for more.
    private static Set<ListingStatus> statuses(@Nullable Set<ListingStatus> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return EnumSet.of(ListingStatus.PUBLISHED);
        }
        Set<ListingStatus> statuses = EnumSet.copyOf(wanted);
        statuses.retainAll(ListingVisibility.of(Caller.current()));
        return statuses.isEmpty() ? EnumSet.of(ListingStatus.PUBLISHED) : statuses;
    }
}
