package io.doorstep.property.upload.reading;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// «12 Elm Street, Seattle, WA 98178», «4 Mill Lane, Leeds LS6 2AB», «Lindenstraße 12, 10969 Berlin», «Calle Mayor 5,
/// 28013 Madrid»: whatever of it is said.
final class AddressStatements implements StatementRule {

    private static final String NAME = "\\p{Lu}[\\p{L}'.-]*";
    private static final String STREET_WORD =
            "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Close"
                    + "|Crescent|Terrace|Square|Sq|Hill|Gardens|Grove|Row|Mews|Parade|Circle|Trail|Parkway"
                    + "|Pkwy|Highway|Walk)";

    static final String LINE1 = "(?:\\d{1,5}[A-Za-z]?(?:-\\d{1,4})?,? (?:[NSEW]{1,2}\\.? )?(?:(?:" + NAME
            + "|\\d{1,3}(?:st|nd|rd|th)) ){1,4}" + STREET_WORD
            + "\\b\\.?(?: (?:N|S|E|W|NE|NW|SE|SW)\\b)?(?:,? (?:Apt|Apartment|Unit|Flat|Suite|#) ?#?[\\dA-Z-]+)?"
            + "|" + NAME + "(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer)(?:,)? \\d{1,4} ?[a-z]?\\b"
            + "|(?:" + NAME + " ){1,2}(?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Ring|Damm) \\d{1,4} ?[a-z]?\\b"
            + "|(?:Calle|C/|Avenida|Avda?\\.|Paseo|Plaza|Camino|Carrer) ?(?:(?:de|del|la|las|los|" + NAME
            + ") ?){1,5},? ?(?:n[º°o]?\\.? ?)?\\d{1,4})";

    private static final Pattern LINE = Pattern.compile("(?<![\\p{L}\\d.,$€£])" + LINE1);
    private static final Pattern UK_CODE =
            Pattern.compile("(?<![\\p{L}\\d])([A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})(?![\\p{L}\\d])");
    private static final Pattern CODE_AND_TOWN = Pattern.compile(
            "(?<=^|[,\\n] ?|\\bin |\\ben )(?:D-)?(\\d{5}) (" + NAME + "(?:(?: am| an der| im)? " + NAME + "){0,2})",
            Pattern.MULTILINE);
    private static final Pattern STATE_AND_CODE = Pattern.compile("(" + NAME + "(?: " + NAME + "){0,2}),? ("
            + States.PATTERN + ")\\b(?:,? (\\d{5}(?:-\\d{4})?))?(?![\\p{L}\\d])");
    private static final Pattern NAMED_CODE =
            Pattern.compile("(?:[Zz]ip(?: ?code)?|ZIP|[Pp]ost ?code|[Pp]ostal ?code|PLZ|[Cc]ódigo postal|C\\.?P\\.?)["
                    + " :]{1,3}([A-Z0-9]{2,5}(?:[ -][A-Z0-9]{2,4})?)(?![\\p{L}\\d])");

    @Override
    public void read(Statement statement) {
        statement.eachAsWritten(LINE, match -> {
            statement.found(Field.LINE1, match.group().replaceFirst("[.,]$", ""), Span.of(match), Sureness.CERTAIN);
            return true;
        });
        statement.eachAsWritten(STATE_AND_CODE, match -> state(statement, match));
        statement.eachAsWritten(NAMED_CODE, match -> code(statement, match));
        statement.eachAsWritten(UK_CODE, match -> code(statement, match));
        statement.eachAsWritten(CODE_AND_TOWN, match -> codeAndTown(statement, match));
    }

    private static boolean state(Statement statement, MatchResult match) {
        boolean isName = match.group(2).length() > 2;
        boolean placed = match.group(3) != null
                || statement.says(Field.LINE1)
                || match.group().contains(",")
                || isName;
        if (!placed
                || match.group(1).equals(match.group(1).toUpperCase(Locale.ROOT))
                        && match.group(1).length() < 4) {
            return false;
        }
        statement.found(Field.CITY, match.group(1), new Span(match.start(1), match.end(1)), Sureness.CERTAIN);
        statement.found(Field.REGION, match.group(2), new Span(match.start(2), match.end(2)), Sureness.CERTAIN);
        if (match.group(3) != null) {
            statement.found(
                    Field.POSTAL_CODE, match.group(3), new Span(match.start(3), match.end(3)), Sureness.CERTAIN);
        }
        return true;
    }

    private static boolean code(Statement statement, MatchResult match) {
        if (match.group(1).chars().noneMatch(Character::isDigit)) {
            return false;
        }
        statement.found(Field.POSTAL_CODE, match.group(1), new Span(match.start(1), match.end(1)), Sureness.CERTAIN);
        return true;
    }

    private static boolean codeAndTown(Statement statement, MatchResult match) {
        statement.found(Field.POSTAL_CODE, match.group(1), new Span(match.start(1), match.end(1)), Sureness.CERTAIN);
        statement.found(Field.CITY, match.group(2), new Span(match.start(2), match.end(2)), Sureness.CERTAIN);
        return true;
    }
}
