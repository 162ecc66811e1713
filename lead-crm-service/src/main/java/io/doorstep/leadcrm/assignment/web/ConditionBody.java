package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.engine.Condition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which leads a rule is for; what is absent does not narrow.
///
/// @param languages BCP 47; `en` is there for `en-NG` too
record ConditionBody(
        @Nullable @Valid TerritoryBody territory,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 50) String> sources,
        @Nullable @Valid PriceRangeBody price,

        @Nullable @Size(max = 50) List<@Pattern(regexp = ConditionBody.LANGUAGE) String> languages,

        @Nullable @Min(0) @Max(100) Integer minScore,
        @Nullable @Min(0) @Max(100) Integer maxScore) {

    static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    static ConditionBody of(Condition when) {
        return new ConditionBody(
                TerritoryBody.of(when.territory()),
                when.sources(),
                PriceRangeBody.of(when.price()),
                when.languages(),
                when.minScore(),
                when.maxScore());
    }

    Condition toCondition() {
        return new Condition(
                territory == null ? null : territory.toTerritory(),
                Objects.requireNonNullElse(sources, List.<String>of()).stream()
                        .map(source -> source.strip().toLowerCase(Locale.ROOT))
                        .toList(),
                price == null ? null : price.toRange(),
                Objects.requireNonNullElse(languages, List.of()),
                minScore,
                maxScore);
    }
}
