package io.doorstep.property.search.filter;

/// By what a field of the business's own can be asked for; a value is of a kind by itself, whatever its field is said
/// to hold today.
public enum FieldKind {
    TEXT('='),
    FLAG('?'),
    NUMBER('#'),
    DAY('@');

    private final char mark;

    FieldKind(char mark) {
        this.mark = mark;
    }

    /// Names a field's values of this kind in an index; no field's name has such a mark in it.
    public String key(String field) {
        return field + mark;
    }
}
