package io.doorstep.property.search.index;

import io.doorstep.property.search.filter.FieldKind;

/// A field of the business's own in the terms of the database; what it holds counts as the indexes have it
/// ([io.doorstep.property.search.filter.FieldValues]).
///
/// @param name where its name is bound, such as `:v1`
record FieldColumn(String name, FieldKind kind) {

    private static final String VALUE = "(custom_fields -> %1$s)";
    private static final String WORDS = "(custom_fields ->> %1$s)";

    /// Letters by themselves, as Java has them, whatever the language of the database.
    private static final String TEXT =
            "case when jsonb_typeof(" + VALUE + ") = 'string' then lower(btrim(regexp_replace(" + WORDS
                    + ", '[\\t\\n\\v\\f\\r \\u00a0]+', ' ', 'g')) collate \"pg_c_utf8\") end";

    private static final String FLAG = "case when jsonb_typeof(" + VALUE + ") = 'boolean' then " + WORDS + " end";

    private static final String NUMBER =
            "case when jsonb_typeof(" + VALUE + ") = 'number' then " + WORDS + "::float8 end";

    private static final String DAY = "case when jsonb_typeof(" + VALUE + ") = 'string' and " + WORDS
            + " ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and pg_input_is_valid(" + WORDS + ", 'date') then (" + WORDS
            + "::date - date '1970-01-01')::float8 end";

    String expression() {
        String expression =
                switch (kind) {
                    case TEXT -> TEXT;
                    case FLAG -> FLAG;
                    case NUMBER -> NUMBER;
                    case DAY -> DAY;
                };
        return "(" + expression.formatted(name) + ")";
    }
}
