package io.doorstep.property.search.sentence;

import io.doorstep.property.listing.Position;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// «near 47.6,-122.3», «within 3 km of 47.6, -122.3», «2 miles around 47.6 -122.3».
final class PointRules implements Rule {

    private static final String NUMBER = "-?\\d{1,3}(?:\\.\\d+)?";
    private static final String DISTANCE =
            "(\\d+(?:\\.\\d+)?) ?(km|kms|kilomet(?:er|re)s?|mi|miles?|m|met(?:er|re)s?)\\b";

    private static final Pattern POINT =
            Pattern.compile("(?:\\b(?:near(?:by)?|around|close to|next to|by|at|of|from|to|in) (?:the )?(?:point )?)?"
                    + "\\(?(?<![\\d.,])(" + NUMBER + ")(?: ?[,;] ?| (?=-))(" + NUMBER
                    + ")(?![\\d.,]*\\d)\\)?(?! ?(?:k|m|bed|bath|sq|br|ba)\\b)");

    private static final Pattern WITHIN =
            Pattern.compile("\\b(?:within|in|inside|less than|up to|max(?:imum)?)? ?(?:an? )?(?:radius (?:of )?)?"
                    + DISTANCE + "(?: (?:radius|away|around|from|of|near)\\b)*");

    private static final double KM_PER_MILE = 1.609344;
    private static final double LARGEST_KM = 500;

    @Override
    public void read(Reading reading) {
        boolean[] found = {false};
        reading.each(POINT, match -> {
            boolean point = point(reading, match);
            found[0] |= point;
            return point;
        });
        if (found[0]) {
            reading.each(WITHIN, match -> within(reading, match));
        }
    }

    private static boolean point(Reading reading, MatchResult match) {
        String text = match.group(1) + match.group(2);
        double latitude = Double.parseDouble(match.group(1));
        double longitude = Double.parseDouble(match.group(2));
        if (!(text.contains(".") || text.contains("-")) || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            return false;
        }
        reading.wantNear(new Position(longitude, latitude));
        return true;
    }

    private static boolean within(Reading reading, MatchResult match) {
        double number = Double.parseDouble(match.group(1));
        String unit = match.group(2);
        double kilometres =
                unit.startsWith("mi") ? number * KM_PER_MILE : unit.startsWith("k") ? number : number / 1000;
        if (kilometres <= 0 || kilometres > LARGEST_KM) {
            return false;
        }
        reading.wantWithin(Math.round(kilometres * 1000) / 1000.0);
        return true;
    }
}
