package io.doorstep.property.upload.reading;

import java.util.regex.Pattern;

/// «Built in 1998», «Baujahr 1972», «a 1930-built house»; not «renovated in 2015», and no decade.
final class YearStatements implements StatementRule {

    private static final String YEAR = "((?:1[5-9]|20)\\d\\d)(?![\\d'’]|s\\b)";

    private static final Pattern BUILT =
            Pattern.compile("(?<!re-?)\\b(?:built|constructed|completed|construction|year built|year of"
                    + " construction|baujahr|bj\\.?|erbaut|gebaut|construid[oa]|construcción)(?: in| around| circa|"
                    + " ca\\.?| en| year| im jahr)?[ :.]{0,3}"
                    + YEAR + "|\\b" + YEAR + "[ -](?:built|build|construction)\\b");

    @Override
    public void read(Statement statement) {
        statement.each(BUILT, match -> {
            int group = match.group(1) == null ? 2 : 1;
            statement.found(Field.YEAR_BUILT, Integer.parseInt(match.group(group)), Span.of(match), Sureness.CERTAIN);
            return true;
        });
    }
}
