package io.doorstep.property.search.sentence;

import io.doorstep.property.search.filter.Range;
import org.jspecify.annotations.Nullable;

/// How a number is meant: «at least 3», «under 3», «3 or more».
enum Comparison {
    AT_LEAST("at least|no(?:t)? (?:less|fewer) than|min(?:imum)?\\.?(?: of)?|from|starting (?:at|from)|upwards?"
            + " of|>=|≥"),
    MORE_THAN("more than|greater than|larger than|bigger than|over|above|exceeding|>"),
    AT_MOST("at most|no(?:t)? more than|max(?:imum)?\\.?(?: of)?|up to|within|until|<=|≤|(?:with )?(?:a"
            + " )?(?:max(?:imum)? )?budget(?: of| is|:)?(?: up to)?|(?:can(?:'t| ?not)?|willing to|want to|wanna)"
            + " (?:afford|spend|pay)(?: (?:up to|more than|over|at most))?"),
    LESS_THAN("less than|fewer than|smaller than|cheaper than|lower than|under|below|beneath|sub|<"),
    EXACTLY("exactly|precisely|just|only|="),
    ABOUT("around|about|approx(?:imately|\\.)?|roughly|circa|some|~");

    /// Before the number.
    static final String BEFORE = "(?:" + AT_LEAST.words + "|" + MORE_THAN.words + "|" + AT_MOST.words + "|"
            + LESS_THAN.words + "|" + EXACTLY.words + "|" + ABOUT.words + ")";

    /// After the number.
    static final String MORE_AFTER =
            "(?:\\+|or (?:more|over|above|up|bigger|larger)|and (?:up|more|above|over)|plus|min(?:imum)?\\b|at"
                    + " least|upwards)";

    static final String LESS_AFTER =
            "(?:or (?:less|fewer|under|below|cheaper)|and (?:under|below|less)|max(?:imum)?\\b|at most|tops|or so max)";

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    /// @param before what stands before the number, if anything does
    /// @param after what stands after it, if anything does
    static @Nullable Comparison of(@Nullable String before, @Nullable String after) {
        if (after != null && after.strip().matches(MORE_AFTER)) {
            return AT_LEAST;
        }
        if (after != null && after.strip().matches(LESS_AFTER)) {
            return AT_MOST;
        }
        if (before == null) {
            return null;
        }
        for (Comparison comparison : values()) {
            if (before.strip().matches(comparison.words)) {
                return comparison;
            }
        }
        return null;
    }

    /// Of things that are counted, «more than 3» begins at 4.
    Range ofCounted(double number) {
        return switch (this) {
            case AT_LEAST -> Range.atLeast(number);
            case MORE_THAN -> Range.atLeast(Math.floor(number) + 1);
            case AT_MOST -> Range.atMost(number);
            case LESS_THAN -> Range.atMost(Math.ceil(number) - 1);
            case EXACTLY, ABOUT -> Range.exactly(number);
        };
    }

    /// Of what is measured, both ends belong to it, and «about» gives a tenth either way.
    Range ofMeasured(double number) {
        return switch (this) {
            case AT_LEAST, MORE_THAN -> Range.atLeast(number);
            case AT_MOST, LESS_THAN -> Range.atMost(number);
            case EXACTLY -> Range.exactly(number);
            case ABOUT -> Range.between(Math.rint(number * 0.9), Math.rint(number * 1.1));
        };
    }
}
