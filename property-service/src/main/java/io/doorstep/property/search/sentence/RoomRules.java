package io.doorstep.property.search.sentence;

import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import io.doorstep.property.vocabulary.RoomWords;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// «3 bed», «at least 4 bedrooms», «2-3 beds», «2.5+ bath», «more than 2 bathrooms», «bedrooms: 3».
final class RoomRules implements Rule {

    private static final double MOST_ROOMS = 100;

    private static final Pattern STUDIO = Pattern.compile("\\bstudios?\\b(?! ?room)");

    @Override
    public void read(Reading reading) {
        read(reading, Measure.BEDROOMS, RoomWords.BEDROOMS);
        read(reading, Measure.BATHROOMS, RoomWords.BATHROOMS);
        reading.each(STUDIO, match -> {
            reading.want(Measure.BEDROOMS, Range.atMost(1));
            reading.want(io.doorstep.property.listing.ListingType.APARTMENT);
            return false;
        });
    }

    private static void read(Reading reading, Measure measure, String rooms) {
        String number = "(\\d{1,2}(?:\\.\\d{1,2})?)";
        String after = "(?: ?(" + Comparison.MORE_AFTER + "|" + Comparison.LESS_AFTER + ")(?! ?[$€£]?\\d))?";
        Pattern said = Pattern.compile("(?<![\\d.,$€£])(?:(?<!\\d[km] (?=max))(" + Comparison.BEFORE + "|between) ?)?"
                + number + "(?: ?(?:-|to|or|and) ?" + number + ")?" + after + "[ -]?" + rooms + after);
        reading.each(said, match -> said(reading, measure, match));
        Pattern named = Pattern.compile(
                "\\b" + rooms + " ?(?::|=|(" + Comparison.BEFORE + ")) ?" + number + "\\b(?! ?(?:k|m|,|sq))");
        reading.each(named, match -> named(reading, measure, match));
    }

    private static boolean said(Reading reading, Measure measure, MatchResult match) {
        double number = Double.parseDouble(match.group(2));
        @Nullable String second = match.group(3);
        if (number > MOST_ROOMS) {
            return false;
        }
        if (second != null) {
            reading.want(measure, Range.between(number, Double.parseDouble(second)));
            return true;
        }
        @Nullable
        Comparison comparison = Comparison.of(match.group(1), match.group(4) == null ? match.group(5) : match.group(4));
        reading.want(measure, comparison == null ? Range.atLeast(number) : comparison.ofCounted(number));
        return true;
    }

    private static boolean named(Reading reading, Measure measure, MatchResult match) {
        double number = Double.parseDouble(match.group(2));
        @Nullable Comparison comparison = Comparison.of(match.group(1), null);
        reading.want(measure, comparison == null ? Range.exactly(number) : comparison.ofCounted(number));
        return true;
    }
}
