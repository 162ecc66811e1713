package io.doorstep.property.search.web;

import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.search.SearchAnswer;
import io.doorstep.property.search.SearchQuestion;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.LookUp;
import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.filter.SearchOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads query parameters as a question, and tells where its answer goes on.
@Component
class SearchQuestions {

    private static final String CURSOR = "search";
    private static final Pattern BY_FIELD = Pattern.compile("-?field\\.");

    private final Cursors cursors;
    private final FieldParameters fields;

    SearchQuestions(Cursors cursors, FieldParameters fields) {
        this.cursors = cursors;
        this.fields = fields;
    }

    /// @param all that the request says, those of the business's own fields among them
    SearchQuestion read(SearchParameters parameters, Map<String, ?> all, int limit) {
        List<String> place = parameters.cursor() == null ? null : cursors.decode(parameters.cursor(), CURSOR);
        String sort = place == null ? parameters.sort() : place.getFirst();
        SearchOrder order = order(sort);
        ListingFilter filter =
                parameters.filter(StatusChoice.of(parameters.status())).withFields(fields.read(all));
        if (order == SearchOrder.NEAREST && filter.near() == null && parameters.q() == null) {
            throw Problems.unprocessable("sort_needs_near", "sort=distance needs near=latitude,longitude.");
        }
        return new SearchQuestion(
                Objects.requireNonNullElse(parameters.q(), ""),
                filter,
                Objects.requireNonNullElse(parameters.ignore(), Set.of()),
                Objects.requireNonNullElse(parameters.by(), LookUp.BOTH),
                parameters.q() == null ? OwnTexts.NONE : fields.texts(),
                order,
                sort != null && isByField(sort) ? fields.order(sort) : null,
                place == null ? null : place.subList(1, place.size()),
                limit,
                Boolean.TRUE.equals(parameters.strict()),
                !Boolean.FALSE.equals(parameters.facets()),
                fields.counted(Objects.requireNonNullElse(parameters.fieldFacets(), Set.of())));
    }

    @Nullable
    String cursorAfter(SearchAnswer answer) {
        List<String> keys = answer.lastKeys();
        return keys == null ? null : cursors.encode(CURSOR, List.of(answer.sort(), keys.get(0), keys.get(1)));
    }

    private static @Nullable SearchOrder order(@Nullable String sort) {
        if (sort == null) {
            return null;
        }
        if (isByField(sort)) {
            return sort.startsWith("-") ? SearchOrder.FIELD_HIGHEST : SearchOrder.FIELD_LOWEST;
        }
        return SearchOrder.of(sort)
                .orElseThrow(() -> Problems.unprocessable(
                        "unknown_sort", "sort is " + sort + ", allowed are " + SearchOrder.parameters() + "."));
    }

    private static boolean isByField(String sort) {
        return BY_FIELD.matcher(sort).lookingAt();
    }
}
