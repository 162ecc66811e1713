package io.doorstep.property.search.sentence;

import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import io.doorstep.property.vocabulary.AreaUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// «over 2,000 sqft», «at least 120 m²», «100-150 sqm», «half an acre lot», «on 2 acres».
final class AreaRules implements Rule {

    private static final String NUMBER = "(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";

    private static final Pattern AREA = Pattern.compile(
            "(?<![\\d.,$€£])(?:\\b(lot|plot|land)(?: size| area)?(?: of)? )?(?:(" + Comparison.BEFORE + "|between) ?)?"
                    + NUMBER + "(?: ?(?:-|to|and) ?" + NUMBER + "| ?(\\+|plus|or more))? ?(" + AreaUnit.WORDS
                    + ")(?![a-z\\d])(?: ?(" + Comparison.MORE_AFTER + "|" + Comparison.LESS_AFTER
                    + ")(?! ?[$€£]?\\d))?(?: (?:of )?(lot|plot|land|garden))?");

    /// «sqft > 2000»
    private static final Pattern UNIT_FIRST = Pattern.compile(
            "(?<!\\d )\\b(" + AreaUnit.WORDS + ")(?: ?:)? ?(" + Comparison.BEFORE + ") ?" + NUMBER + "(?! ?[a-z\\d])");

    @Override
    public void read(Reading reading) {
        reading.each(UNIT_FIRST, match -> unitFirst(reading, match));
        reading.each(AREA, match -> area(reading, match));
    }

    private static boolean area(Reading reading, MatchResult match) {
        AreaUnit unit = AreaUnit.of(match.group(6));
        boolean lot = unit.isForLand() || match.group(1) != null || match.group(8) != null;
        Measure measure = lot ? Measure.LOT_AREA : Measure.LIVING_AREA;
        double number = unit.squareMetres(number(match.group(3)));
        if (match.group(4) != null) {
            reading.want(measure, Range.between(number, unit.squareMetres(number(match.group(4)))));
            return true;
        }
        @Nullable
        Comparison comparison = Comparison.of(match.group(2), match.group(5) == null ? match.group(7) : match.group(5));
        reading.want(measure, comparison == null ? Range.atLeast(number) : comparison.ofMeasured(number));
        return true;
    }

    private static boolean unitFirst(Reading reading, MatchResult match) {
        AreaUnit unit = AreaUnit.of(match.group(1));
        @Nullable Comparison comparison = Comparison.of(match.group(2), null);
        double number = unit.squareMetres(number(match.group(3)));
        reading.want(
                unit.isForLand() ? Measure.LOT_AREA : Measure.LIVING_AREA,
                comparison == null ? Range.atLeast(number) : comparison.ofMeasured(number));
        return true;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }
}
