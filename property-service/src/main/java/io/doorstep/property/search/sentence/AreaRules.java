package io.doorstep.property.search.sentence;

import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// «over 2,000 sqft», «at least 120 m²», «100-150 sqm», «half an acre lot», «on 2 acres».
final class AreaRules implements Rule {

    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";

    private static final Pattern AREA = Pattern.compile(
            "(?<![\\d.,$€£])(?:\\b(lot|plot|land)(?: size| area)?(?: of)? )?(?:(" + Comparison.BEFORE + "|between) ?)?"
                    + NUMBER + "(?: ?(?:-|to|and) ?" + NUMBER + ")? ?(" + AreaUnit.WORDS + ")(?![a-z\\d])(?: ?("
                    + Comparison.MORE_AFTER + "|" + Comparison.LESS_AFTER + "))?(?: (?:of )?(lot|plot|land|garden))?");

    @Override
    public void read(Reading reading) {
        reading.each(AREA, match -> area(reading, match));
    }

    private static boolean area(Reading reading, MatchResult match) {
        AreaUnit unit = AreaUnit.of(match.group(5));
        boolean lot = unit.isForLand() || match.group(1) != null || match.group(7) != null;
        Measure measure = lot ? Measure.LOT_AREA : Measure.LIVING_AREA;
        double number = unit.squareMetres(number(match.group(3)));
        if (match.group(4) != null) {
            reading.want(measure, Range.between(number, unit.squareMetres(number(match.group(4)))));
            return true;
        }
        @Nullable Comparison comparison = Comparison.of(match.group(2), match.group(6));
        reading.want(measure, comparison == null ? Range.atLeast(number) : comparison.ofMeasured(number));
        return true;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }
}
