package io.doorstep.property.search.filter;

/// A field of the business's own that decides an order.
///
/// @param kind one that is measured
public record FieldOrder(String field, FieldKind kind) {

    public String key() {
        return kind.key(field);
    }
}
