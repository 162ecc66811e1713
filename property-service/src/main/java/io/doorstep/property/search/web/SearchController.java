package io.doorstep.property.search.web;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingVisibility;
import io.doorstep.property.search.SearchAnswer;
import io.doorstep.property.search.SearchListings;
import io.doorstep.property.search.analytics.SearchTokens;
import io.doorstep.property.search.filter.FilterParameters;
import io.doorstep.property.search.sentence.Understanding;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.validation.Valid;
import java.util.function.UnaryOperator;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

    private final SearchListings searchListings;
    private final SearchQuestions questions;
    private final SearchTokens tokens;
    private final ListingVisibility visibility;

    SearchController(
            SearchListings searchListings,
            SearchQuestions questions,
            SearchTokens tokens,
            ListingVisibility visibility) {
        this.searchListings = searchListings;
        this.questions = questions;
        this.tokens = tokens;
        this.visibility = visibility;
    }

    @GetMapping("/api/v1/properties/search")
    @RequiresPermission("property:read")
    SearchResponse search(
            @Valid @ParameterObject @ModelAttribute SearchParameters parameters,
            @Parameter(
                            name = "fields",
                            in = ParameterIn.QUERY,
                            required = false,
                            description = FieldParameters.DESCRIPTION,
                            example = FieldParameters.EXAMPLE)
                    @RequestParam(required = false)
                    MultiValueMap<String, String> all) {
        return response(searchListings.search(questions.read(parameters, all, Limits.of(parameters.limit()))));
    }

    private SearchResponse response(SearchAnswer answer) {
        Understanding understood = answer.understood();
        UnaryOperator<ListingSnapshot> curtain = visibility.curtain(Caller.current());
        return new SearchResponse(
                answer.items().stream()
                        .map(listing -> SearchItem.of(curtain.apply(listing), answer.filter()))
                        .toList(),
                answer.total(),
                questions.cursorAfter(answer),
                answer.sort(),
                FilterParameters.of(understood.filter(), understood.order(), understood.words()),
                understood.read(),
                answer.relaxed(),
                answer.facets(),
                answer.state(),
                tokens.token(answer.words()));
    }
}
