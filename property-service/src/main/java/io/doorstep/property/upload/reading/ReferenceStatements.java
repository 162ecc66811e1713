package io.doorstep.property.upload.reading;

import java.util.regex.Pattern;

/// «Ref: LH-2041», «MLS# 3304412», «Objekt-Nr. 77-3».
final class ReferenceStatements implements StatementRule {

    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:[Rr]ef(?:erence|erencia)?(?: ?(?:no|number|nr)\\b)?|REF|MLS|mls|[Oo]bjekt-?(?:[Nn]r|nummer|ID))[."
                    + " ]*[:#.]? ?#?([A-Z0-9](?=[A-Z0-9/-]*\\d)[A-Z0-9/-]{1,19})(?![\\p{L}\\d])");

    @Override
    public void read(Statement statement) {
        statement.eachAsWritten(REFERENCE, match -> {
            statement.found(Field.REFERENCE, match.group(1), new Span(match.start(1), match.end(1)), Sureness.CERTAIN);
            return true;
        });
    }
}
