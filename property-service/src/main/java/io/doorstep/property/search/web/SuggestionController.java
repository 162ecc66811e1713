package io.doorstep.property.search.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.property.search.CompleteSearch;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SuggestionController {

    private final CompleteSearch completeSearch;

    SuggestionController(CompleteSearch completeSearch) {
        this.completeSearch = completeSearch;
    }

    /// @param field which of a listing's fields says so, as it is called there
    /// @param count how many published listings have it
    record CompletionResponse(String text, String field, long count) {}

    record CompletionsResponse(List<CompletionResponse> items) {}

    @GetMapping("/api/v1/properties/search/suggestions")
    @RequiresPermission("property:read")
    CompletionsResponse suggestWhileTyping(
            @RequestParam(defaultValue = "") @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable @Min(1) @Max(20) Integer limit) {
        return new CompletionsResponse(
                completeSearch.complete(q, StatusChoice.of(null), limit == null ? 8 : limit).stream()
                        .map(found -> new CompletionResponse(
                                found.text(), found.kind().parameter(), found.count()))
                        .toList());
    }
}
