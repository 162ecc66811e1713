package io.doorstep.property.upload.reading;

/// A fact that was read.
///
/// @param value as the listing's form has it: text, number, [io.doorstep.property.listing.Money], type, purpose, or
/// features
public record Finding(Field field, Object value, Span span, Sureness sureness) {

    /// The same, at most so sure.
    public Finding atMost(Sureness bound) {
        return sureness.compareTo(bound) > 0 ? new Finding(field, value, span, bound) : this;
    }
}
