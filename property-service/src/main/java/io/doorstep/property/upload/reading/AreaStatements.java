package io.doorstep.property.upload.reading;

import io.doorstep.property.listing.ListingType;
import io.doorstep.property.vocabulary.AreaUnit;
import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// «1,850 sq ft», «85 m² Wohnfläche», «plot of 600 m²», «on half an acre».
final class AreaStatements implements StatementRule {

    private static final Pattern AREA = Pattern.compile("(?<![\\d.,$€£])(" + Numeral.PATTERN
            + "|half an|a quarter (?:of an )?|an) ?-?(" + AreaUnit.WORDS + ")(?![\\p{L}\\d])");

    private static final String LAND =
            "lots?|plots?|land|grounds|gardens?|site|parcel|grundstück(?:sfläche)?|parcela|terreno|solar";
    private static final Pattern LAND_BEFORE = Pattern.compile(".*\\b(?:" + LAND
            + ")(?: size| area|fläche)?(?: of| is| extends to| measures| de|:|,)?(?: about| approx\\.?|"
            + " approximately| circa| ca\\.?| some| over)? ?[:(-]? ?$");
    private static final Pattern LAND_BEHIND = Pattern.compile(
            "^[ )-]*(?:(?:of|de|private|level|flat|corner|total|mature|large) ){0,2}(?:" + LAND + ")(?![\\p{L}]).*");
    private static final Pattern LIVING_BEFORE = Pattern.compile(
            ".*\\b(?:living(?: area| space)?|interior|internal|floor(?: area| space)?|wohnfläche|superficie(?: útil|"
                    + " construida)?|nutzfläche|size|area)(?: of| is| extends to|:|,)?(?: about| approx\\.?|"
                    + " approximately| circa| ca\\.?| some| over)? ?[:(-]? ?$");
    private static final Pattern LIVING_BEHIND =
            Pattern.compile("^[ )]*(?:of )?(?:living|interior|internal|wohnfläche|construidos|útiles|of"
                    + " accommodation|accommodation|home|house|flat|apartment).*");

    /// Parts, which say nothing of the whole, and prices by the metre.
    private static final String PART =
            "terrace|balcony|garage|basement|cellar|kitchen|roof|patio|deck|bedroom|storage|terrasse|balkon"
                    + "|keller|terraza";

    private static final Pattern PART_BEFORE =
            Pattern.compile(".*(?:\\b(?:" + PART + ")(?: of|:| de)?|/|\\bper) ?[(]?$");
    private static final Pattern PART_BEHIND =
            Pattern.compile("^[ )-]*(?:(?:roof|private|sunny|south-facing) )?(?:" + PART + ")\\b.*");

    @Override
    public void read(Statement statement) {
        statement.each(AREA, match -> area(statement, match));
    }

    private static boolean area(Statement statement, MatchResult match) {
        String before = statement.before(match.start());
        String behind = statement.behind(match.end());
        if (PART_BEFORE.matcher(before).matches() || PART_BEHIND.matcher(behind).matches()) {
            return true;
        }
        AreaUnit unit = AreaUnit.of(match.group(2));
        Numeral number = number(match.group(1), statement.idiom());
        if (number == null) {
            return false;
        }
        double squareMetres = unit.squareMetres(number.value().doubleValue());
        boolean lot = unit.isForLand()
                || LAND_BEFORE.matcher(before).matches()
                || LAND_BEHIND.matcher(behind).matches()
                || statement.says(Field.TYPE, ListingType.LAND);
        boolean living = LIVING_BEFORE.matcher(before).matches()
                || LIVING_BEHIND.matcher(behind).matches();
        Sureness sureness = number.doubtful() ? Sureness.DOUBTFUL : lot || living ? Sureness.CERTAIN : Sureness.LIKELY;
        statement.found(lot ? Field.LOT_AREA : Field.LIVING_AREA, squareMetres, Span.of(match), sureness);
        return true;
    }

    private static @Nullable Numeral number(String written, Idiom idiom) {
        return switch (written.charAt(0)) {
            case 'h' -> new Numeral(new BigDecimal("0.5"), false);
            case 'a' ->
                written.startsWith("an")
                        ? new Numeral(BigDecimal.ONE, false)
                        : new Numeral(new BigDecimal("0.25"), false);
            default -> Numeral.read(written, idiom).orElse(null);
        };
    }
}
