package io.doorstep.identity.provisioning;

import io.doorstep.identity.provisioning.scim.AttributeRef;
import io.doorstep.identity.provisioning.scim.ScimAttribute;
import io.doorstep.identity.provisioning.scim.ScimAttribute.Kind;
import io.doorstep.identity.provisioning.scim.ScimFilter;
import io.doorstep.identity.provisioning.scim.ScimFilter.And;
import io.doorstep.identity.provisioning.scim.ScimFilter.Compare;
import io.doorstep.identity.provisioning.scim.ScimFilter.Not;
import io.doorstep.identity.provisioning.scim.ScimFilter.Or;
import io.doorstep.identity.provisioning.scim.ScimFilter.Present;
import io.doorstep.identity.provisioning.scim.ScimFilter.Some;
import io.doorstep.identity.provisioning.scim.ScimRefusal;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Makes a condition of a filter: the text comes from the schema alone, all that the client wrote is a parameter.
final class FilterSql {

    private final ComparisonSql comparisons = new ComparisonSql();
    private final String condition;

    FilterSql(@Nullable ScimFilter filter) {
        this.condition = filter == null ? "true" : onResource(filter);
    }

    String condition() {
        return condition;
    }

    Map<String, Object> parameters() {
        return comparisons.parameters();
    }

    private String onResource(ScimFilter filter) {
        return switch (filter) {
            case And(var left, var right) -> "(" + onResource(left) + " and " + onResource(right) + ")";
            case Or(var left, var right) -> "(" + onResource(left) + " or " + onResource(right) + ")";
            case Not(var inner) -> "(not " + onResource(inner) + ")";
            case Present(var attribute) -> test(attribute, value -> value + " is not null");
            case Compare compare -> test(compare.attribute(), value -> comparisons.of(compare, value));
            case Some(var attribute, var inner) -> anyOf(attribute, onValue(inner));
        };
    }

    private String onValue(ScimFilter filter) {
        return switch (filter) {
            case And(var left, var right) -> "(" + onValue(left) + " and " + onValue(right) + ")";
            case Or(var left, var right) -> "(" + onValue(left) + " or " + onValue(right) + ")";
            case Not(var inner) -> "(not " + onValue(inner) + ")";
            case Present(var attribute) -> decided(typed(attribute.leaf(), part(attribute.leaf())) + " is not null");
            case Compare compare -> {
                ScimAttribute leaf = compare.attribute().leaf();
                yield decided(comparisons.of(compare, typed(leaf, part(leaf))));
            }
            case Some some ->
                throw ScimRefusal.invalidFilter(some.attribute().leaf().name() + " cannot be chosen from once more.");
        };
    }

    private String test(AttributeRef attribute, UnaryOperator<String> condition) {
        if (attribute.attribute().multiValued()) {
            ScimAttribute leaf = attribute.part() == null
                    ? attribute.attribute().part("value").orElse(attribute.attribute())
                    : attribute.part();
            return anyOf(attribute, condition.apply(typed(leaf, part(leaf))));
        }
        return decided(condition.apply(typed(attribute.leaf(), single(attribute))));
    }

    private static String anyOf(AttributeRef attribute, String condition) {
        return "exists (select 1 from jsonb_array_elements(coalesce(%s -> '%s', '[]')) as e(value) where %s)"
                .formatted(columnOf(attribute), attribute.attribute().name(), condition);
    }

    private static String single(AttributeRef attribute) {
        return switch (attribute.leaf().name()) {
            case "id" -> "r.id::text";
            case "created" -> "r.created_at";
            case "lastModified" -> "r.changed_at";
            default -> columnOf(attribute) + " #>> '{" + path(attribute) + "}'";
        };
    }

    private static String path(AttributeRef attribute) {
        String within = attribute.part() == null
                ? attribute.attribute().name()
                : attribute.attribute().name() + "," + attribute.part().name();
        return attribute.extension() == null ? within : "\"" + attribute.extension() + "\"," + within;
    }

    private static String columnOf(AttributeRef attribute) {
        return switch (attribute.attribute().name()) {
            case "groups", "members" -> "r.more";
            default -> "r.base";
        };
    }

    private static String part(ScimAttribute part) {
        return "e.value ->> '" + part.name() + "'";
    }

    private static String typed(ScimAttribute leaf, String value) {
        return leaf.kind() == Kind.BOOLEAN ? "(" + value + ")::boolean" : "(" + value + ")";
    }

    /// What is absent is neither: not unknown, so that its opposite holds.
    private static String decided(String condition) {
        return "((" + condition + ") is true)";
    }
}
