package io.doorstep.leadcrm.scoring;

import io.doorstep.leadcrm.scoring.Criterion.Comparison;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All criteria of a business, as they are to be.
record CriteriaRequest(@NotNull @Size(max = 40) List<@Valid @NotNull CriterionBody> criteria) {

    List<Criterion> toCriteria() {
        return criteria.stream().map(CriterionBody::toCriterion).toList();
    }

    /// One of them.
    ///
    /// @param name such as `WANTS_A_VISIT`
    record CriterionBody(
            @NotNull
            @Pattern(
                    regexp = "[A-Z][A-Z0-9_]{1,39}",
                    message = "must be capitals, digits and underscores, 2 to 40 of them")
            String name,

            @NotNull Fact fact,
            @NotNull Comparison is,
            @Nullable @Size(max = 50) String question,
            @Nullable Double number,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> words,
            @Min(-100) @Max(100) int points,
            @NotBlank @Size(min = 5, max = 200) String because) {

        Criterion toCriterion() {
            return new Criterion(name, fact, is, question, number, words, points, because.strip());
        }

        static CriterionBody of(Criterion criterion) {
            return new CriterionBody(
                    criterion.name(),
                    criterion.fact(),
                    criterion.is(),
                    criterion.question(),
                    criterion.number(),
                    criterion.words(),
                    criterion.points(),
                    criterion.because());
        }
    }
}
