package io.doorstep.property.search.synonym;

import io.doorstep.kit.web.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A set of synonyms as it is to be.
///
/// @param terms words or phrases that mean the same
/// @param means what is looked for instead, such as the postal codes of a place; then the terms alone lead there
/// @param places whether the terms are names of places; not unless said
record SynonymRequest(
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 60) String> terms,
        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 60) String> means,
        @Nullable Boolean places) {

    SynonymTerms toTerms() {
        List<String> different = terms.stream().map(String::strip).distinct().toList();
        List<String> meant = Objects.requireNonNullElse(means, List.<String>of()).stream()
                .map(String::strip)
                .distinct()
                .toList();
        boolean named = Boolean.TRUE.equals(places);
        if (different.size() < 2 && meant.isEmpty() && !named) {
            throw Problems.unprocessable(
                    "synonym_alone",
                    "One term alone has no synonym: send two terms or more, or what it means, or places: true.");
        }
        return new SynonymTerms(different, meant, named);
    }
}
