package io.doorstep.property.search.filter;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// What a listing must hold in a field of the business's own. It outlives the field: it goes on by the values that
/// listings have, and finds nothing where there are none of its kind.
///
/// @param values of a text or a flag, one of them, as [FieldValues#normal] writes it; else empty
/// @param range of a number, or of a day in days since 1970; else without bounds
public record FieldCondition(String field, FieldKind kind, Set<String> values, Range range) {

    private static final Range WITHOUT_BOUNDS = new Range(null, null);

    public static FieldCondition anyOf(String field, FieldKind kind, Collection<String> values) {
        return new FieldCondition(field, kind, new TreeSet<>(values), WITHOUT_BOUNDS);
    }

    public static FieldCondition within(String field, FieldKind kind, Range range) {
        return new FieldCondition(field, kind, Set.of(), range);
    }

    public boolean measures() {
        return kind == FieldKind.NUMBER || kind == FieldKind.DAY;
    }

    public String key() {
        return kind.key(field);
    }

    /// One of them is among the [FieldValues#terms] of each listing that fulfils it; what measures says by that only
    /// that there is something to measure.
    public Set<String> terms() {
        if (measures()) {
            return Set.of(key());
        }
        Set<String> terms = new TreeSet<>();
        values.forEach(value -> terms.add(key() + value));
        return terms;
    }
}
