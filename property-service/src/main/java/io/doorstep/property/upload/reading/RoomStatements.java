package io.doorstep.property.upload.reading;

import io.doorstep.property.vocabulary.NumberWords;
import io.doorstep.property.vocabulary.RoomWords;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// «3 beds, 2.5 baths», «three double bedrooms», «Bedrooms: 4», «2 full and 1 half bath», «studio».
final class RoomStatements implements StatementRule {

    private static final String NUMBER = "(\\d{1,2}(?:[.,][05])?½?|" + NumberWords.WORDS + ")";
    private static final String KIND =
            "(?:(?:double|single|large|spacious|generous|bright|big|beautiful|comfortable|en-?suite|sunny"
                    + "|full|modern|tiled|family|good-sized|separate|helle|moderne|große|amplios|amplias|completos)["
                    + " ,]+){0,2}";

    private static final Pattern HALF = Pattern.compile("(?<![\\d.,])" + NUMBER + " full(?: bath(?:room)?s?)?"
            + "(?:,| and| &| \\+)? ?" + NUMBER + " half(?:[ -](?:" + RoomWords.BATHROOMS + "))?");
    private static final Pattern STUDIO = Pattern.compile("\\bstudio\\b(?! ?room)");

    /// Such a range is true of a building, not of a home.
    private static final Pattern RANGE = Pattern.compile(".*\\d ?(?:-|to|or|bis|a) ?$");

    @Override
    public void read(Statement statement) {
        statement.each(HALF, match -> halves(statement, match));
        read(statement, Field.BEDROOMS, RoomWords.BEDROOMS);
        read(statement, Field.BATHROOMS, RoomWords.BATHROOMS);
        if (!statement.says(Field.BEDROOMS)) {
            statement.each(STUDIO, match -> {
                statement.found(Field.BEDROOMS, 0, Span.of(match), Sureness.LIKELY);
                return false;
            });
        }
    }

    private static void read(Statement statement, Field field, String rooms) {
        Pattern said = Pattern.compile(
                "(?<![\\d.,$€£])(?<!\\d/)" + NUMBER + "[ -]?" + KIND + "(?:x )?(?:" + rooms + ")(?! ?[:=])");
        statement.each(said, match -> number(statement, field, match, match.group(1)));
        Pattern named = Pattern.compile(
                "(?:" + rooms + ") ?[:=-]? ?" + NUMBER + "(?![\\d.,]*[\\dk%]|[\\p{L}²]| ?(?:m2|m²|sq|x))");
        statement.each(named, match -> number(statement, field, match, match.group(1)));
    }

    private static boolean number(Statement statement, Field field, MatchResult match, String written) {
        double number = digits(written);
        boolean whole = number == Math.rint(number);
        if (field == Field.BEDROOMS && !whole) {
            return false;
        }
        boolean range = RANGE.matcher(statement.before(match.start())).matches();
        Object value = field == Field.BEDROOMS ? (Object) (int) number : number;
        statement.found(field, value, Span.of(match), range ? Sureness.DOUBTFUL : Sureness.CERTAIN);
        return true;
    }

    private static boolean halves(Statement statement, MatchResult match) {
        double number = digits(match.group(1)) + digits(match.group(2)) / 2;
        statement.found(Field.BATHROOMS, number, Span.of(match), Sureness.CERTAIN);
        return true;
    }

    private static double digits(String written) {
        String digits = NumberWords.digitsOf(written).replace(',', '.');
        return digits.endsWith("½")
                ? Double.parseDouble(digits.substring(0, digits.length() - 1)) + 0.5
                : Double.parseDouble(digits);
    }
}
