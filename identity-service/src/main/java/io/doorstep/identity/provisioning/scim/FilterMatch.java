package io.doorstep.identity.provisioning.scim;

import io.doorstep.identity.provisioning.scim.ScimAttribute.Trait;
import io.doorstep.identity.provisioning.scim.ScimFilter.And;
import io.doorstep.identity.provisioning.scim.ScimFilter.Compare;
import io.doorstep.identity.provisioning.scim.ScimFilter.Not;
import io.doorstep.identity.provisioning.scim.ScimFilter.Operator;
import io.doorstep.identity.provisioning.scim.ScimFilter.Or;
import io.doorstep.identity.provisioning.scim.ScimFilter.Present;
import io.doorstep.identity.provisioning.scim.ScimFilter.Some;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Applies the filter of a path to one value of its attribute.
final class FilterMatch {

    private FilterMatch() {}

    static boolean matches(ScimFilter filter, JsonNode value) {
        return switch (filter) {
            case And(var left, var right) -> matches(left, value) && matches(right, value);
            case Or(var left, var right) -> matches(left, value) || matches(right, value);
            case Not(var inner) -> !matches(inner, value);
            case Present(var attribute) -> !value.path(attribute.leaf().name()).isMissingNode();
            case Compare compare ->
                compares(compare, value.path(compare.attribute().leaf().name()));
            case Some _ -> false;
        };
    }

    /// The value that a filter of nothing but equalities describes, so that what is not there yet can be added.
    static Optional<ObjectNode> described(ScimFilter filter) {
        return switch (filter) {
            case And(var left, var right) ->
                described(left).flatMap(one -> described(right).map(other -> one.setAll(other)));
            case Compare(var attribute, var operator, String text)
            when operator == Operator.EQ ->
                Optional.of(JsonNodeFactory.instance
                        .objectNode()
                        .put(attribute.leaf().name(), text));
            case Compare(var attribute, var operator, Boolean flag)
            when operator == Operator.EQ ->
                Optional.of(JsonNodeFactory.instance
                        .objectNode()
                        .put(attribute.leaf().name(), flag));
            case Compare _, Or _, Not _, Present _, Some _ -> Optional.empty();
        };
    }

    private static boolean compares(Compare compare, JsonNode actual) {
        Object wanted = compare.value();
        if (wanted == null || actual.isMissingNode()) {
            boolean bothAbsent = wanted == null && actual.isMissingNode();
            return compare.operator() == Operator.EQ && bothAbsent || compare.operator() == Operator.NE && !bothAbsent;
        }
        boolean exact = compare.attribute().leaf().is(Trait.CASE_EXACT);
        return compares(compare.operator(), folded(actual.asString(), exact), folded(wanted.toString(), exact));
    }

    private static boolean compares(Operator operator, String actual, String wanted) {
        return switch (operator) {
            case EQ -> actual.equals(wanted);
            case NE -> !actual.equals(wanted);
            case CO -> actual.contains(wanted);
            case SW -> actual.startsWith(wanted);
            case EW -> actual.endsWith(wanted);
            case GT -> actual.compareTo(wanted) > 0;
            case GE -> actual.compareTo(wanted) >= 0;
            case LT -> actual.compareTo(wanted) < 0;
            case LE -> actual.compareTo(wanted) <= 0;
        };
    }

    private static String folded(String text, boolean exact) {
        return exact ? text : text.toLowerCase(Locale.ROOT);
    }
}
