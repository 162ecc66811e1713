package io.doorstep.identity.provisioning.scim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which resources, or which values of an attribute, are meant (RFC 7644, 3.4.2.2).
public sealed interface ScimFilter {

    record And(ScimFilter left, ScimFilter right) implements ScimFilter {}

    record Or(ScimFilter left, ScimFilter right) implements ScimFilter {}

    record Not(ScimFilter inner) implements ScimFilter {}

    record Present(AttributeRef attribute) implements ScimFilter {}

    /// @param value a text, a truth value, or null
    record Compare(
            AttributeRef attribute,
            Operator operator,
            @Nullable Object value) implements ScimFilter {}

    /// Some one value of the attribute is as the inner filter says.
    record Some(AttributeRef attribute, ScimFilter inner) implements ScimFilter {}

    /// How two values are compared.
    enum Operator {
        EQ,
        NE,
        CO,
        SW,
        EW,
        GT,
        GE,
        LT,
        LE;

        static Optional<Operator> find(String text) {
            for (Operator operator : values()) {
                if (operator.name().equalsIgnoreCase(text)) {
                    return Optional.of(operator);
                }
            }
            return Optional.empty();
        }
    }
}
