package io.doorstep.property.upload.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The town where no whole address says it, and the country: «in Lekki, Nigeria», «City: Porto», «12 Elm Road, Leeds».
final class TownStatements implements StatementRule {

    private static final String NAME = "\\p{Lu}[\\p{Ll}][\\p{L}'-]*";
    private static final String TOWN =
            "(" + NAME + "(?:(?: (?:de|la|del|am|an der|upon|on|of)|-\\p{L}+-)? " + NAME + "){0,2})";

    private static final Pattern NAMED =
            Pattern.compile("(?m)^\\W*(?:City|Town|Location|Ort|Stadt|Ciudad|Localidad)[ :]{1,3}" + TOWN);
    private static final Pattern BEHIND_STREET =
            Pattern.compile(AddressStatements.LINE1 + ",? *\\n?" + "(?<=[,\\n] {0,2})" + TOWN);
    private static final Pattern BEFORE_CODE =
            Pattern.compile("(?<=[,\\n] ?|\\bin )" + TOWN + ",? (?=[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b)");
    private static final Pattern IN = Pattern.compile("\\b(?:[Ii]n|[Ee]n)(?: (?:the heart"
            + " of|central|downtown|sunny|beautiful|lovely|leafy|sought-after|desirable|historic|old town))* "
            + TOWN + "(?!')");

    /// Names that are written with a capital and are no town.
    private static final Set<String> NO_TOWN =
            Set.of(("January February March April May June July August September October November December Monday "
                            + "Tuesday Wednesday Thursday Friday Saturday Sunday English German Spanish Subject "
                            + "Price Bedrooms Planung Ordnung Kürze Lage Top Absprache Venta Alquiler Bestlage "
                            + "Zentrum Excellent Good Great")
                    .split(" "));

    private static final Map<String, String> COUNTRIES = countries();
    private static final Pattern COUNTRY = Pattern.compile("(?<=[,\\n(] ?|\\bin |\\ben |[Cc]ountry: )("
            + COUNTRIES.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\p{L}-])");

    @Override
    public void read(Statement statement) {
        statement.eachAsWritten(COUNTRY, match -> {
            statement.found(
                    Field.COUNTRY, String.valueOf(COUNTRIES.get(match.group(1))), Span.of(match), Sureness.CERTAIN);
            return true;
        });
        if (!statement.says(Field.CITY)) {
            town(statement, NAMED, Sureness.CERTAIN);
        }
        if (!statement.says(Field.CITY)) {
            behindStreet(statement);
        }
        if (!statement.says(Field.CITY)) {
            town(statement, BEFORE_CODE, Sureness.CERTAIN);
        }
        if (!statement.says(Field.CITY)) {
            town(statement, IN, Sureness.LIKELY);
        }
    }

    /// The street is blotted out by now, and what follows it is not.
    private static void behindStreet(Statement statement) {
        var match = BEHIND_STREET.matcher(statement.text());
        if (match.find() && isTown(match.group(1))) {
            statement.found(Field.CITY, match.group(1), new Span(match.start(1), match.end(1)), Sureness.LIKELY);
        }
    }

    private static void town(Statement statement, Pattern pattern, Sureness sureness) {
        statement.eachAsWritten(pattern, match -> {
            boolean town = !statement.says(Field.CITY) && isTown(match.group(1));
            if (town) {
                statement.found(Field.CITY, match.group(1), new Span(match.start(1), match.end(1)), sureness);
            }
            return town;
        });
    }

    private static boolean isTown(String name) {
        return !NO_TOWN.contains(name.split(" ", 2)[0]) && !COUNTRIES.containsKey(name);
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>(Map.of(
                "USA",
                "US",
                "UK",
                "GB",
                "England",
                "GB",
                "Scotland",
                "GB",
                "Wales",
                "GB",
                "UAE",
                "AE",
                "Holland",
                "NL"));
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"))
                    .forEach(language -> codes.put(country.getDisplayCountry(language), code));
        }
        // towns, states and people are called so as well
        List.of("Georgia", "Jersey", "Jordan", "Chad", "Luxemburg", "Luxembourg", "Luxemburgo", "Singapore")
                .forEach(codes::remove);
        return codes;
    }
}
